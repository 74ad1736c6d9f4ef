import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { realIndex } from '../../helpers/real-index'
import { iso } from '../../helpers/small-dataset'
import { region, issueNamed, show } from './show-positions'

describe('State of play on the real data', () => {
  let index: DatasetIndex
  beforeAll(async () => {
    index = await realIndex()
  })

  it('R13: says how far apart the terms lay at the moment, with the number of issues', () => {
    show(index)
    expect(region()).toHaveTextContent(
      'On 29 March 2022 the two sides’ stated terms lay 1.1 steps of four apart, on nine issues.',
    )
  })

  it('R13: compares two days on the issues that both share, each day’s own figure beside it', () => {
    show(index, { vs: iso('2025-05-16') })
    expect(region()).toHaveTextContent(
      'The terms lay 1.1 steps apart on 29 March 2022 and 3.3 on 16 May 2025, on the nine issues both days share.',
    )
    expect(region()).toHaveTextContent(
      '1.1 apart on 9 issues (29 March 2022), 3.1 apart on 15 issues (16 May 2025)',
    )
  })

  it('R15: tells three issues in full, the other fifteen as small axes, all of them on request', async () => {
    show(index)
    const inFull = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(inFull()).toEqual(['Ceasefire terms', 'NATO and neutrality', 'Security guarantees'])
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(15)
    await userEvent.click(screen.getByRole('button', { name: 'All in full' }))
    expect(inFull()).toHaveLength(18)
  })

  it('R15: the name of another issue opens it in full in its place', async () => {
    show(index)
    const name = screen.getByRole('button', { name: 'Crimea' })
    await userEvent.click(name)
    expect(name).toHaveAttribute('aria-expanded', 'true')
    expect(within(issueNamed('Crimea')).getAllByRole('button').length).toBeGreaterThan(1)
  })

  it('H1: says that no statement was found, by name for actors that the reader picked', () => {
    show(index, {
      at: iso('2025-05-16'),
      actors: ['eu', 'russia', 'ukraine'],
      issues: ['security-guarantees'],
    })
    expect(issueNamed('Security guarantees')).toHaveTextContent(
      'European Union no statement found on this issue by 16 May 2025',
    )
  })

  it('H3: links the codebook beside the takeaway', () => {
    show(index)
    expect(screen.getByRole('link', { name: /editorial codings/ })).toHaveAttribute(
      'href',
      './data/CODEBOOK.md',
    )
  })
})
