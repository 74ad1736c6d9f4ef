import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import type { PanelActions } from '../../../src/panels/panel'
import { Objectives } from '../../../src/panels/oblasts/objectives/Objectives'
import {
  objectivesGrid,
  objectiveShapes,
} from '../../../src/panels/oblasts/objectives/objectives-geometry'
import { objectivesRows } from '../../../src/panels/oblasts/objectives/objectives-table'
import {
  objectivesView,
  type ObjectivesScope,
} from '../../../src/panels/oblasts/objectives/objectives-view'
import { indexOfUnits } from '../../domain/units-data'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'

const index = await realIndex()

const scope = (at: string, vs: string | null = null): ObjectivesScope => ({
  from: day('2022-02-24'),
  to: index.lastDay,
  at: day(at),
  vs: vs === null ? null : day(vs),
  oblast: null,
})

function show(picked: ObjectivesScope, data: DatasetIndex = index) {
  const actions = {
    pick: vi.fn<PanelActions['pick']>(),
    gesture: vi.fn<PanelActions['gesture']>(),
    endGesture: vi.fn<PanelActions['endGesture']>(),
    openRecord: vi.fn<PanelActions['openRecord']>(),
  }
  const { container } = render(<Objectives view={objectivesView(data, picked)} actions={actions} />)
  return { actions, container }
}

describe('the objectives in words', () => {
  it('R23: the heading says whole per cent of all together, on the days of the rows', () => {
    show(scope('2026-08-05', '2025-05-16'))
    expect(
      screen.getByRole('heading', {
        name: 'Objectives: of these six places together, 67% was occupied on 1 May 2025 and 70% on 1 August 2026 (DeepState)',
      }),
    ).toBeVisible()
  })

  it('R21: nothing of a map that was still being built is in the heading', () => {
    const heading = (at: string, vs: string | null) => objectivesView(index, scope(at, vs)).heading
    expect(heading('2022-04-20', '2022-09-05')).toBe(
      'Objectives: of these six places together, 75% was occupied on 5 September 2022 (DeepState)',
    )
    expect(heading('2022-04-20', null)).toBe('Objectives: share occupied of each of six places')
  })

  it('R14, R23: a chart is named with both values, their days and the change', () => {
    show(scope('2026-08-05', '2025-05-16'))
    expect(
      screen.getByRole('img', {
        name: 'Donetsk: 80.2% on 1 August 2026 (DeepState); 70.1% on 1 May 2025 (DeepState); +10.1 percentage points from 1 May 2025 to 1 August 2026',
      }),
    ).toBeInTheDocument()
    expect(screen.getByText('+10.1 points')).toBeVisible()
  })

  it('R27: between two mappers no change is stated, and the reason is', () => {
    const { container } = show(scope('2022-03-29', '2025-05-16'))
    expect(container).toHaveTextContent('No change is stated between different maps.')
    expect(container).toHaveTextContent('Solid: 29 March 2022, by the rows of 25 March 2022 (ISW)')
    expect(container).not.toHaveTextContent(/[+−]\d|points/)
  })

  it('H1: what was set by definition says so', () => {
    show(scope('2022-03-29'))
    expect(
      screen.getByRole('img', {
        name: 'Crimea with Sevastopol: 100% on 25 March 2022 (ISW), by definition, not measured',
      }),
    ).toBeInTheDocument()
    expect(screen.getByText(/^Crimea with Sevastopol: .*not measured, so drawn thin/)).toBeVisible()
    expect(screen.getByText(/^Donetsk, Luhansk, Zaporizhzhia and Kherson: claimed/)).toBeVisible()
  })

  it('H1: without a row within 45 days there is no value but the words', () => {
    show({ ...scope('2016-05-05'), from: index.firstDay })
    expect(screen.getAllByText('no row within 45 days')).toHaveLength(6)
    expect(
      screen.getByRole('img', { name: 'Kharkiv: no row within 45 days before 5 May 2016' }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /%/ })).toBeNull()
  })

  it('R5: moments that rest on one row show it once', () => {
    show(scope('2025-05-20', '2025-05-16'))
    expect(screen.getAllByRole('button', { name: /^Donetsk: / })).toHaveLength(1)
  })
})

describe('what the objectives open and pick', () => {
  it('R29: each value opens its record, that of joined units the first unit’s, and says so', () => {
    const { actions } = show(scope('2026-08-05', '2025-05-16'))
    fireEvent.click(
      screen.getByRole('button', { name: 'Luhansk: 99.1% on 1 May 2025 (DeepState)' }),
    )
    expect(actions.openRecord).toHaveBeenLastCalledWith('oblast:UA-09:2025-05-01')
    const joined = screen.getByRole('button', { name: /^Crimea.*1 August 2026.*record of Crimea$/ })
    expect(joined).toHaveAttribute('data-record', 'oblast:UA-43:2026-08-01')
  })

  it('R12: a name is a toggle that picks its oblast, and lets it go', () => {
    const { actions } = show(scope('2026-08-05'))
    const name = screen.getByRole('button', { name: 'Donetsk' })
    expect(name).toHaveAttribute('aria-pressed', 'false')
    fireEvent.click(name)
    expect(actions.pick).toHaveBeenLastCalledWith({ oblast: 'UA-14' })
  })

  it('R12: the pressed one lets it go', () => {
    const { actions } = show({ ...scope('2026-08-05'), oblast: 'UA-43' })
    const name = screen.getByRole('button', { name: 'Crimea with Sevastopol' })
    expect(name).toHaveAttribute('aria-pressed', 'true')
    fireEvent.click(name)
    expect(actions.pick).toHaveBeenLastCalledWith({ oblast: null })
  })

  it('R30: a package without objectives draws nothing', () => {
    const { container } = show(scope('2026-08-05'), indexOfUnits([], { objectives: [] }))
    expect(container).toBeEmptyDOMElement()
  })
})

describe('how the objectives are drawn', () => {
  const view = objectivesView(index, scope('2022-03-29', '2025-05-16'))

  it('R19: one path for each stretch of one source; a path has as many points as rows', () => {
    show(scope('2022-03-29', '2025-05-16'))
    const chart = screen.getByRole('img', { name: /^Kharkiv/ })
    const paths = [...chart.querySelectorAll('path')].map((one) => one.getAttribute('d') ?? '')
    expect(paths.map((d) => d.split('L').length)).toEqual([4, 31, 6, 2, 17])
    expect(paths.every((d) => d.split('M').length === 2)).toBe(true)
  })

  it('H1: a row of a map that was still being built is a ring, one set by definition thin', () => {
    const { frame } = objectivesGrid(view, 411)
    const hollow = (at: number) => {
      const item = view.items[at]
      if (!item) throw new Error('six objectives')
      const { stretches, dots } = objectiveShapes(item, frame)
      return [...stretches, ...dots].map((one) => one.isHollow)
    }
    expect(hollow(4).filter((one) => one)).toHaveLength(1)
    expect(hollow(5).every((one) => one)).toBe(true)
  })

  it('H1: so are the values at the moments', () => {
    const early = objectivesView(index, scope('2022-04-20', '2025-05-16'))
    const told = early.items.map(({ values }) => values.map((one) => one.isHollow))
    expect(told[0]).toEqual([true, false])
    expect(told[5]).toEqual([true, true])
  })

  it.each([
    [288, 2, 135],
    [343, 2, 162],
    [411, 2, 196],
    [704, 3, 222],
    [885, 3, 283],
  ])('VISUAL 4: at %i px %i stand side by side, %i px wide', (width, columns, cell) => {
    const grid = objectivesGrid(view, width)
    expect([grid.columns, grid.frame.width]).toEqual([columns, cell])
  })

  it('R6: the axis has words at its ends where years and months have no room', () => {
    const year = { from: day('2024-01-01'), to: day('2024-12-31') }
    const short = objectivesView(index, { ...scope('2024-06-01'), ...year })
    expect(objectivesGrid(short, 343).labels.map((one) => one.text)).toEqual([
      'Jan 2024',
      'Dec 2024',
    ])
    expect(objectivesGrid(view, 411).labels.map((one) => one.text)).toContain('’24')
  })

  it('R5: a row before the period keeps its value but has no place on the axis', () => {
    const late = objectivesView(index, { ...scope('2024-01-20'), from: day('2024-01-15') })
    const item = late.items[0]
    if (!item) throw new Error('six objectives')
    expect(item.values.map((one) => one.text)).toEqual(['57.6%'])
    expect(objectiveShapes(item, objectivesGrid(late, 411).frame).values).toEqual([])
  })
})

describe('the objectives as a table', () => {
  it('R29: holds every row of the period, place by place, with its record', () => {
    const rows = objectivesRows(index, { from: day('2022-02-24'), to: index.lastDay })
    expect(rows).toHaveLength(6 * 63)
    const found = rows.find((one) => one.record === 'oblast:UA-43:2025-05-01')
    expect(found?.cells).toEqual([
      'Crimea with Sevastopol',
      '1 May 2025',
      '100%',
      '25,700',
      'DeepState',
      'by definition',
    ])
    const early = rows.find((one) => one.record === 'oblast:UA-63:2022-04-03')
    expect(early?.cells.slice(2)).toEqual(['8.2%', '2,600', 'DeepState', 'map still being built'])
  })
})
