import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { EpochDay } from '../../../src/domain/day'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import type { Scope } from '../../../src/domain/scope'
import { panel } from '../../../src/panels/leverage/leverage-panel'
import type { PanelActions } from '../../../src/panels/panel'
import { HoverDayContext, type HoverDay } from '../../../src/ui/hover-day'
import { series, twoDimensions } from '../../domain/leverage/small-index'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'
import { showTable } from '../../helpers/show-table'

const index = await realIndex()

const scope = (at: string, parts: Partial<Scope> = {}): Scope => ({
  from: day('2022-02-24'),
  to: index.lastDay,
  at: day(at),
  vs: null,
  actors: [],
  issues: [],
  mappers: [],
  measure: 'area',
  since: 'always',
  oblast: null,
  unitsView: 'tiles',
  positionsView: 'state',
  matrixSort: 'issue',
  record: null,
  ...parts,
})

const spies = () => ({
  pick: vi.fn<PanelActions['pick']>(),
  gesture: vi.fn<PanelActions['gesture']>(),
  endGesture: vi.fn<PanelActions['endGesture']>(),
  openRecord: vi.fn<PanelActions['openRecord']>(),
})

function show(at: string, parts: Partial<Scope> = {}, data: DatasetIndex = index) {
  const actions = spies()
  render(<panel.Host index={data} scope={scope(at, parts)} actions={actions} />)
  return actions
}

describe('the panel by its names', () => {
  it('PRODUCT: is a region named Leverage with a meter per side', () => {
    show('2025-12-10')
    expect(screen.getByRole('region', { name: 'Leverage' })).toBeInTheDocument()
    const russia = screen.getByRole('meter', { name: 'Russia leverage' })
    expect(russia).toHaveAttribute('aria-valuenow', '52.4')
    expect(russia).toHaveAttribute('aria-valuetext', '52 of 100, range not computed')
    expect(screen.getByRole('meter', { name: 'Ukraine leverage' })).toHaveAttribute(
      'aria-valuenow',
      '41',
    )
  })

  it('R14: with a second moment it says how each side changed, without one nothing', () => {
    show('2022-03-29', { vs: day('2025-05-16') })
    expect(screen.getByRole('region', { name: 'Leverage' })).toHaveTextContent(
      'Between March 2022 and May 2025: Russia −6 (56, then 50); Ukraine +15 (34, then 49)',
    )
    cleanup()
    show('2022-03-29')
    expect(screen.queryByText(/^Between /)).toBeNull()
  })

  it('L9: in March 2022 both meters say thin evidence', () => {
    show('2022-03-29')
    for (const meter of screen.getAllByRole('meter')) {
      expect(meter.getAttribute('aria-valuetext')).toMatch(/thin evidence$/)
    }
    expect(screen.getByText(/No series of support to Russia exists/)).toBeVisible()
  })

  it('R26: below 0.45 there is no meter but a region of the same name with the reason', () => {
    const little = twoDimensions({
      indicatorValues: [
        series('money.a', 'russia', { '2022-03': 80 }),
        series('land.a', 'ukraine', { '2022-03': 60 }),
        series('money.a', 'ukraine', { '2022-03': 20 }),
      ],
    })
    show('2022-03-29', { to: little.lastDay }, little)
    expect(screen.queryByRole('meter', { name: 'Russia leverage' })).toBeNull()
    const region = screen.getByRole('region', { name: 'Russia leverage' })
    expect(within(region).getByText(/Not drawn: too little is measured/)).toBeVisible()
    expect(screen.getByRole('meter', { name: 'Ukraine leverage' })).toHaveAttribute(
      'aria-valuenow',
      '50',
    )
  })

  it('R24: before the index no meter, and the words', () => {
    show('2022-02-24')
    expect(screen.queryByRole('meter')).toBeNull()
    expect(screen.getAllByText(/the index begins in March 2022/).length).toBeGreaterThan(0)
  })

  it('LEVERAGE: says next to the gauges that a high index predicts no concessions', () => {
    show('2025-12-10')
    expect(
      screen.getByText(
        /A high index does not predict concessions: rising leverage can harden both sides\./,
      ),
    ).toBeVisible()
  })
})

describe('what the value is made of', () => {
  it('R29: a dimension opens to its indicators, an indicator to its record', () => {
    const { openRecord } = show('2025-12-10')
    const territory = screen.getByRole('button', { name: 'Territory' })
    expect(territory).toHaveAttribute('aria-expanded', 'false')
    fireEvent.click(territory)
    expect(territory).toHaveAttribute('aria-expanded', 'true')
    fireEvent.click(screen.getByRole('button', { name: /^Donetsk oblast .* Ukraine: score/ }))
    expect(openRecord).toHaveBeenCalledWith(
      'indicator:territory.objectives_donetsk_pct:ukraine:2025-12',
    )
  })

  it('L8: the sum row prints both values with one decimal', () => {
    show('2025-12-10')
    const sum = screen.getByRole('row', { name: /^Sum/ })
    expect(
      within(sum)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['52.4', '41.0'])
  })
})

describe('the history', () => {
  const moment = () => screen.getByRole('slider', { name: 'Moment, month by month' })

  it('U2: arrow keys step the moment by a month as one gesture', () => {
    const { gesture, endGesture } = show('2025-12-10')
    expect(moment()).toHaveAttribute('aria-valuetext', 'December 2025: Russia 52, Ukraine 41')
    fireEvent.keyDown(moment(), { key: 'ArrowRight' })
    expect(gesture).toHaveBeenCalledWith({ at: '2026-01-16' })
    fireEvent.keyUp(moment(), { key: 'ArrowRight' })
    expect(endGesture).toHaveBeenCalledTimes(1)
  })

  it('U2: a click picks the day under the pointer', () => {
    const { pick } = show('2025-12-10')
    fireEvent.click(moment(), { clientX: 0 })
    expect(pick).toHaveBeenCalledWith({ at: '2022-02-24' })
  })

  it('ISSUE 9: a day hovered in another panel shows its month here', () => {
    const hover = hoverOf()
    render(
      <HoverDayContext value={hover}>
        <panel.Host index={index} scope={scope('2022-03-29')} actions={spies()} />
      </HoverDayContext>,
    )
    act(() => hover.set(day('2023-07-20')))
    expect(screen.getByText('July 2023: Russia 52, Ukraine 59')).toBeInTheDocument()
  })

  it('R29: the table twin holds every month of the period', async () => {
    show('2023-06-09', { from: day('2023-01-01'), to: day('2023-12-31') })
    await showTable()
    expect(screen.getAllByRole('row').length).toBe(13)
    expect(screen.getByRole('row', { name: /July 2023 52\.4 0\.861 59\.2 0\.965/ })).toBeVisible()
  })
})

function hoverOf(): HoverDay {
  let hovered: EpochDay | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => hovered,
    set: (next) => {
      hovered = next
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
