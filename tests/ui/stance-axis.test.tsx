import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StanceAxis } from '../../src/ui/StanceAxis'
import { fullAxis, placePills, stanceX } from '../../src/ui/stance-axis-layout'

const parties = [
  { letter: 'R', pole: -2 },
  { letter: 'U', pole: 2 },
] as const
const size = fullAxis(236)

describe('StanceAxis', () => {
  it('V3: is an image named in words, with both letters and the distance', () => {
    render(
      <StanceAxis
        parties={parties}
        low={-1}
        high={2}
        apart="3 apart"
        label="Russia −1, Ukraine +2"
      />,
    )
    const axis = screen.getByRole('img', { name: 'Russia −1, Ukraine +2' })
    expect(axis).toHaveTextContent('RU3 apart')
  })

  it('V5: on the same step the marks sit side by side, touching the tick', () => {
    const { container } = render(
      <StanceAxis parties={parties} low={0} high={0} apart="same step" label="both 0" />,
    )
    const tick = stanceX(size, 0)
    const square = container.querySelector('[data-pole="-2"] rect')
    const circle = container.querySelector('[data-pole="2"] circle')
    expect(Number(square?.getAttribute('x')) + 18).toBeCloseTo(tick - 0.5)
    expect(Number(circle?.getAttribute('cx'))).toBeCloseTo(tick + 9.5)
  })

  it('R18: a party without a statement has no mark', () => {
    const { container } = render(<StanceAxis parties={parties} low={null} high={1} label="one" />)
    expect(container.querySelectorAll('[data-pole]')).toHaveLength(1)
  })
})

describe('placePills', () => {
  const rows = (pills: Parameters<typeof placePills>[1], words: Parameters<typeof placePills>[2]) =>
    placePills(size, pills, words).map((pill) => pill.row)

  it('V3: third parties hang in one row where they are apart', () => {
    expect(
      rows(
        [
          { code: 'US', stance: -1 },
          { code: 'TR', stance: 1 },
        ],
        null,
      ),
    ).toEqual([0, 0])
  })

  it('V3: third parties on one step hang below each other', () => {
    expect(
      rows(
        [
          { code: 'US', stance: 0 },
          { code: 'TR', stance: 0 },
        ],
        null,
      ),
    ).toEqual([0, 1])
  })

  it('V3: a pill under the words goes to the next row', () => {
    const words = { x: stanceX(size, 0), text: '4 apart' }
    expect(
      rows(
        [
          { code: 'US', stance: 0 },
          { code: 'TR', stance: 2 },
        ],
        words,
      ),
    ).toEqual([1, 0])
  })
})
