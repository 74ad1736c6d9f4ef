import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { distanceFirmness } from '../../../src/panels/positions/distance-firmness'
import { placeCounts } from '../../../src/panels/positions/place-counts'
import { timeFrame } from '../../../src/ui/time-axis'
import { realIndex } from '../../helpers/real-index'
import { day, iso } from '../../helpers/small-dataset'
import { region, show, termsIndex } from './show-positions'

describe('how firm the distance is', () => {
  let index: DatasetIndex
  beforeAll(async () => {
    index = await realIndex()
  })

  it('R13: is one click away, told for both moments, with the codebook for the range', async () => {
    show(index, { vs: iso('2025-05-16') })
    await act(async () => {
      screen.getByText('How firm is this distance?').click()
      await Promise.resolve()
    })
    const link = await screen.findByRole(
      'link',
      { name: /How firm the distance is/ },
      { timeout: 8000 },
    )
    expect(link.getAttribute('href')).toMatch(/^\.\/data\/CODEBOOK\.md#/)
    const told = within(region()).getAllByText(/rests on/)
    expect(told.map((one) => one.textContent)).toEqual([
      '29 March 2022: 1.1 rests on 18 statements, two on each of nine issues: 10 of high confidence and 8 of medium confidence. The oldest is of 24 Feb 2022; none had stood for more than a year. One stance graded a step otherwise would move it by 0.1.',
      '16 May 2025: 3.1 rests on 30 statements, two on each of 15 issues: 26 of high confidence and 4 of medium confidence. The oldest is of 30 Apr 2022; one had stood for more than a year without being restated. One stance graded a step otherwise would move it by 0.1.',
    ])
  })

  it('R13: says that there is none while too few issues have both parties', () => {
    expect(distanceFirmness(index, { at: day('2021-12-31'), vs: null, issues: [] })).toEqual([
      '31 December 2021: no distance. Both parties had spoken to three scored issues; five are needed.',
    ])
  })

  it('R13: says from which day on the distance is drawn, and why', () => {
    show(index)
    expect(region()).toHaveTextContent(
      'Not drawn before 28 February 2022: fewer than five issues had both.',
    )
  })

  it('R13: needs no more issues than are scored, and says where none of a period has enough', () => {
    const { unmount } = show(termsIndex)
    expect(region()).toHaveTextContent(
      'Not drawn before 15 May 2022: fewer than two issues had both.',
    )
    unmount()
    show(termsIndex, { time: { from: null, to: iso('2022-04-30') } })
    expect(region()).toHaveTextContent('Not drawn: fewer than two issues had both.')
  })
})

describe('placeCounts', () => {
  const frame = timeFrame(0, 669, 885)
  const counts = {
    most: 15,
    label: 'issues, of 15',
    say: (count: number) => `${count} issues with both`,
    runs: [
      { from: 0, to: 30, count: 4 },
      { from: 30, to: 80, count: 9 },
      { from: 80, to: 669, count: 15 },
    ],
  }

  it('R13: tells the number at each cursor, and in each stretch, the longest in words', () => {
    expect(placeCounts(frame, counts, [40, 300]).map((one) => one.text)).toEqual([
      '9',
      '15',
      '4',
      '9',
      '15 issues with both',
    ])
  })

  it('V2: no two numbers touch', () => {
    for (let at = 0; at <= 669; at += 7) {
      const placed = placeCounts(frame, counts, [at, 80]).map(({ x, text, anchor }) => {
        const width = text.length * 6.2
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { left, right: left + width }
      })
      for (const one of placed)
        for (const other of placed)
          if (one !== other) expect(one.right <= other.left || other.right <= one.left).toBe(true)
    }
  })
})
