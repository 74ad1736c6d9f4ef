import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import type { EpochDay } from '../../../src/domain/day'
import { findRecord } from '../../../src/domain/record-ref'
import { heldView, type HeldView } from '../../../src/panels/territory/held-view'
import { HeldStrip } from '../../../src/panels/territory/HeldStrip'
import { heldRows } from '../../../src/panels/territory/held-table'
import { plotOf } from '../../../src/panels/territory/plot'
import type { TerritoryView } from '../../../src/panels/territory/territory-view'
import { timeFrame } from '../../../src/ui/time-axis'
import { realIndex } from '../../helpers/real-index'
import { day, smallDataset, smallIndex } from '../../helpers/small-dataset'

const index = await realIndex()
const ALL = { from: day('2022-02-24'), to: day('2026-08-22') }

interface Shown {
  readonly of?: DatasetIndex
  readonly width?: number
  readonly from?: EpochDay
  readonly to?: EpochDay
  readonly at?: EpochDay
  readonly vs?: EpochDay | null
}

function viewOf({ of = index, at = day('2022-03-29'), vs = null, ...rest }: Shown = {}): HeldView {
  const view = heldView(of, { ...ALL, at, vs, ...rest })
  if (!view) throw new Error('nothing held or claimed')
  return view
}

function show(shown: Shown = {}) {
  const held = viewOf(shown)
  const { from = ALL.from, to = ALL.to, width = 885, at = day('2022-03-29'), vs = null } = shown
  const frame = timeFrame(from, to, width)
  const openRecord = vi.fn()
  const actions = { openRecord, pick: vi.fn(), gesture: vi.fn(), endGesture: vi.fn() }
  const drawing = { topKm2: 200_000 } as TerritoryView['drawing']
  const { container } = render(
    <HeldStrip
      held={held}
      view={{ at, vs, drawing }}
      actions={actions}
      frame={frame}
      plot={plotOf(frame.form)}
    />,
  )
  return { container, openRecord, user: userEvent.setup() }
}

const marks = (): readonly HTMLElement[] =>
  within(screen.getByRole('group', { name: /values and claims/ })).getAllByRole('button')

describe('the strip across the border', () => {
  it('VISUAL 6: its own scale is stated, and holds the highest claim', () => {
    const view = viewOf()
    expect(view.topKm2).toBe(1500)
    expect(Math.max(...view.marks.map((one) => one.km2))).toBe(1300)
    show()
    expect(screen.getByText('1,500 km²')).toBeInTheDocument()
    expect(screen.getByText(/own scale, \d+ times finer/)).toBeInTheDocument()
    expect(screen.getByText(/Never netted against losses in Ukraine/)).toBeVisible()
  })

  it('H2: each claim is a mark that names its figure, who claims it and the day', () => {
    show()
    const names = marks().map((one) => one.getAttribute('aria-label'))
    expect(names).toContain('1,000 km² claimed: Ukrainian commander claim, 12 August 2024')
    expect(names).toContain(
      '800 km² claimed: AFP from ISW (advances per Russian sources), 12 August 2024',
    )
    expect(names).toContain(
      '456 km² claimed: implied by Rudskoi: 64% of 1,268 retaken, 20 February 2025; Russian MoD claim; low confidence',
    )
    expect(names).toContain('871.7 km² computed, 6 September 2024, the most of the period')
    expect(names).toHaveLength(14)
  })

  it('a row without an area is an event on the axis, not an area', () => {
    const belgorod = viewOf().marks.find((one) => one.kind === 'presence')
    expect(belgorod).toMatchObject({ km2: 0, day: day('2025-04-07'), record: 'kursk:2025-04-07' })
    expect(belgorod?.name).toBe(
      'Belgorod: presence reported, no area published, 7 April 2025; low confidence',
    )
  })

  it('R29: every mark opens a record that exists, by keyboard too', async () => {
    for (const { record } of viewOf().marks) expect(findRecord(record, index)).not.toBeNull()
    const { openRecord, user } = show()
    screen.getByRole('button', { name: /Ukrainian commander/ }).focus()
    await user.keyboard('{Enter}')
    expect(openRecord.mock.calls).toEqual([['kursk:2024-08-12']])
  })

  it('the marks are one stop of the Tab key, and the arrow keys walk them by day', async () => {
    const { user } = show()
    const all = marks()
    expect(all.filter((one) => one.tabIndex === 0)).toHaveLength(1)
    all[0]?.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(all[2]).toHaveFocus()
    expect(all.filter((one) => one.tabIndex === 0)).toEqual([all[2]])
    await user.keyboard('{ArrowLeft}')
    expect(all[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(all.at(-1)).toHaveFocus()
    await user.keyboard('{PageUp}')
    expect(all.at(-11)).toHaveFocus()
    await user.keyboard('{Home}{PageDown}')
    expect(all[10]).toHaveFocus()
  })

  it('what is pointed at or in focus is told in full beside it', async () => {
    const { user } = show()
    const claim = screen.getByRole('button', { name: /Ukrainian commander/ })
    const full = '1,000 km² claimed: Ukrainian commander claim, 12 August 2024'
    expect(screen.queryByText(full)).toBeNull()
    await user.hover(claim)
    expect(screen.getByText(full)).toBeInTheDocument()
    await user.unhover(claim)
    expect(screen.queryByText(full)).toBeNull()
  })

  it('R19: no path crosses a change of source, and the area of unknown status breaks with it', () => {
    const of = smallIndex({
      ...smallDataset(),
      heldByOther: {
        days: ['2024-08-06', '2024-08-07', '2024-08-08', '2024-08-09'].map(day),
        heldKm2: [10, 20, 30, 40],
        unknownStatusKm2: [5, 5, 5, 5],
        sourceIds: ['one', 'one', 'two', 'two'],
      },
    })
    const { container } = show({ of, from: day('2024-08-01'), to: day('2024-08-31') })
    const d = (what: string): string => container.querySelector(what)?.getAttribute('d') ?? ''
    const { x } = timeFrame(day('2024-08-01'), day('2024-08-31'), 885)
    const seam = (x(day('2024-08-07')) + x(day('2024-08-08'))) / 2
    const parts = (what: string): readonly string[] => d(what).split('M').slice(1)
    for (const what of ['[data-line="held"]', '[data-status="unknown"]']) {
      expect(parts(what)).toHaveLength(2)
      for (const part of parts(what)) {
        const xs = [...part.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map((found) => Number(found[1]))
        const isBefore = xs.every((one) => one <= seam + 0.1)
        expect(isBefore || xs.every((one) => one >= seam - 0.1), part).toBe(true)
      }
    }
  })

  it('the value at the moment and at its comparison is printed where the table has a row', () => {
    show({ at: day('2024-08-20'), vs: day('2025-03-12') })
    expect(screen.getByText('630 km²')).toBeInTheDocument()
    expect(screen.getByText('132 km²')).toBeInTheDocument()
    const kinds = viewOf({ at: day('2024-09-13'), vs: day('2026-01-01') }).marks.map((m) => m.kind)
    expect(kinds).not.toContain('moment')
    expect(kinds).not.toContain('compared')
  })

  it('a period in which nothing was held shows what was claimed in it, and none without claims', () => {
    const late = { at: day('2025-06-20'), vs: null }
    const view = heldView(index, { ...late, from: day('2025-06-10'), to: day('2025-07-10') })
    expect(view?.marks.map((one) => one.kind)).toEqual(['moment', 'claim'])
    expect(heldView(index, { ...late, from: day('2025-09-01'), to: day('2025-12-31') })).toBeNull()
  })

  it('narrow drawings say in words above what has no room in them', async () => {
    const { openRecord, user } = show({ width: 343 })
    const words = screen.getByText('Held by Ukraine in Kursk oblast')
    expect(words.closest('svg')).toBeNull()
    await user.click(
      screen.getByText('1,300 km² claimed: AFP/ISW maximum, about two weeks in', {
        selector: 'p button',
      }),
    )
    expect(openRecord.mock.calls).toEqual([['kursk:2024-08-20']])
  })
})

describe('the table twin of the strip', () => {
  it('R29: holds every day and every claim of the period with its record', () => {
    const rows = heldRows(index, ALL)
    expect(rows).toHaveLength(356 + 13)
    expect(new Set(rows.map((one) => one.row.key)).size).toBe(rows.length)
    const few = heldRows(index, { from: day('2024-08-12'), to: day('2024-08-12') })
    expect(few.map((one) => one.row.cells)).toEqual([
      [
        '12 Aug 2024',
        'Held by Ukraine in Kursk oblast',
        '301.1',
        '',
        'computed, a lower edge; status unknown: 268.1 km²',
      ],
      [
        '12 Aug 2024',
        'Claim, Kursk',
        '800',
        '',
        'AFP from ISW (advances per Russian sources); medium confidence',
      ],
      ['12 Aug 2024', 'Claim, Kursk', '1,000', '', 'Ukrainian commander claim; medium confidence'],
    ])
    expect(few.map((one) => one.row.record)).toEqual(Array(3).fill('kursk:2024-08-12'))
  })
})
