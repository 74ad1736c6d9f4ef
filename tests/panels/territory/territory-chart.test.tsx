import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { isoDay } from '../../../src/domain/day'
import type { Scope } from '../../../src/domain/scope'
import { countedSince } from '../../../src/domain/territory-count'
import { PlainChart } from '../../../src/panels/territory/PlainChart'
import { plotOf, yScale } from '../../../src/panels/territory/plot'
import { TerritoryBody } from '../../../src/panels/territory/TerritoryBody'
import { TerritoryChart } from '../../../src/panels/territory/territory-chart'
import { drawingOf } from '../../../src/panels/territory/territory-drawing'
import { territoryView, type READS } from '../../../src/panels/territory/territory-view'
import { HoverDayContext } from '../../../src/ui/hover-day'
import { timeFrame } from '../../../src/ui/time-axis'
import { drawnBy, series } from '../../domain/territory-data'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'
import { hoverDay } from './hover-fixture'

const ALL = ['deepstate', 'isw', 'liveuamap']

function scopeOf(from: string, to: string, mappers: readonly string[] = ALL) {
  const scope: Pick<Scope, (typeof READS)[number]> = {
    from: day(from),
    to: day(to),
    at: day(from),
    vs: null,
    actors: [],
    mappers,
    measure: 'area',
    since: 'always',
    oblast: null,
  }
  return scope
}

/** The chart with its axes, and the series alone that stand until it has arrived. */
const CHARTS = { recharts: TerritoryChart, plain: PlainChart } as const

interface Look {
  readonly width?: number
  readonly of?: keyof typeof CHARTS
}

function chart(index: DatasetIndex, scope: ReturnType<typeof scopeOf>, look: Look = {}) {
  const { width = 885, of = 'recharts' } = look
  const frame = timeFrame(scope.from, scope.to, width)
  const plot = plotOf(frame.form)
  const drawing = drawingOf(index, scope)
  const Chart = CHARTS[of]
  const { container } = render(<Chart drawing={drawing} frame={frame} plot={plot} />)
  return { frame, plot, drawing, container }
}

/** The strokes of a mapper's line, each a list of points. */
const strokesOf = (container: HTMLElement, mapper: string): readonly (readonly Point[])[] =>
  [...container.querySelectorAll(`[data-mapper="${mapper}"] > path`)].flatMap((path) =>
    (path.getAttribute('d') ?? '')
      .split('M')
      .filter((stroke) => stroke !== '')
      .map((stroke) => stroke.replace('h0', '').split('L').map(pointOf)),
  )

type Point = readonly [x: number, y: number]

const pointOf = (text: string): Point => {
  const [x = NaN, y = NaN] = text.split(',').map(Number)
  return [x, y]
}

describe('the chart of occupied area', () => {
  it.each([885, 704, 568, 343])(
    'V2: at %d px Recharts puts each day and area where the shared axis puts it',
    async (width) => {
      const index = await realIndex()
      const { container, frame, plot, drawing } = chart(
        index,
        scopeOf('2022-02-24', '2026-08-22'),
        { width },
      )
      const y = yScale(plot, drawing.topKm2)
      const [first] = strokesOf(container, 'isw')[0] ?? []
      expect(first?.[0]).toBeCloseTo(frame.x(day('2022-02-24')), 0)
      expect(first?.[1]).toBeCloseTo(y(79745.8), 0)
      const last = strokesOf(container, 'deepstate').flat().at(-1)
      const ends = strokesOf(container, 'deepstate').flat()
      const end = ends.reduce((best, one) => (one[0] > best[0] ? one : best), last ?? [0, 0])
      expect(Math.abs(end[0] - frame.x(day('2026-08-22')))).toBeLessThan(0.5)
      expect(Math.abs(end[1] - y(116994.9))).toBeLessThan(0.5)
    },
  )

  it('draws enough points: nothing is drawn where Recharts has no scales', async () => {
    const { container } = chart(await realIndex(), scopeOf('2022-02-24', '2026-08-22'))
    expect(strokesOf(container, 'deepstate').flat().length).toBeGreaterThan(200)
    expect(strokesOf(container, 'deepstate').flat().length).toBeLessThan(4 * 669)
  })

  describe.each(['recharts', 'plain'] as const)('drawn by %s', (of) => {
    const planted = drawnBy([
      series('a', [
        '2022-04-29 100 X early_map_reclassification',
        '2022-04-30 110 X early_map_reclassification',
        '2022-05-01 200 X',
        '2022-05-02 201 X redraw',
        '2022-05-03 300 Y',
        '2022-05-04 301 Y',
        '2022-05-20 302 Y',
        '2022-05-21 303 Y',
      ]),
      series('b', ['2022-05-02 250 Z', '2022-05-03 251 Z', '2022-05-18 252 Z', '2022-05-20 253 W']),
    ])
    const scope = scopeOf('2022-04-29', '2022-05-21', ['a', 'b'])

    /** First and last day of every stroke of every path of a line, each once. */
    const spansOf = (drawn: ReturnType<typeof chart>, mapper: string): readonly string[] => {
      const spans = strokesOf(drawn.container, mapper).map((stroke) => {
        const days = stroke.map(([x]) => drawn.frame.dayAt(x))
        return `${isoDay(Math.min(...days)).slice(5)} to ${isoDay(Math.max(...days)).slice(5)}`
      })
      return [...new Set(spans)].sort()
    }

    it('R19: no stroke crosses a planted change of source, a gap of 15 days or the early map', () => {
      const drawn = chart(planted, scope, { of })
      expect(spansOf(drawn, 'a')).toEqual([
        '04-29 to 04-30',
        '05-01 to 05-02',
        '05-03 to 05-04',
        '05-20 to 05-21',
      ])
      expect(spansOf(drawn, 'b')).toEqual(['05-02 to 05-18', '05-20 to 05-20'])
      expect(drawn.container.querySelectorAll('[data-cut]')).toHaveLength(2)
    })

    it('R19: no filled area joins days of different mappers, sources or definitions', () => {
      const { container, frame, drawing } = chart(planted, scope, { of })
      const fills = [...container.querySelectorAll('[data-pole] > path')]
      expect(fills).toHaveLength(3)
      const parts = fills.flatMap((path) =>
        (path.getAttribute('d') ?? '').split('M').filter((part) => part !== ''),
      )
      expect(parts.length).toBeGreaterThan(6)
      const breaks = [...drawing.spread.days].filter((_, row) => drawing.spread.breaks[row] === 1)
      expect(breaks.map((one) => isoDay(one).slice(5))).toEqual([
        '05-02',
        '05-03',
        '05-04',
        '05-18',
        '05-20',
        '05-21',
      ])
      for (const part of parts) {
        const xs = part
          .replace('Z', '')
          .split('L')
          .map((point) => pointOf(point)[0])
        const [left, right] = [Math.min(...xs), Math.max(...xs)]
        for (const one of breaks)
          expect(left < frame.x(one - 0.5) - 0.1 && right > frame.x(one - 0.5) + 0.1).toBe(false)
      }
    })

    it('R19: the early map and a redrawn step are hollow: an outline with paper in it', () => {
      const { container, frame } = chart(planted, scope, { of })
      const hollow = container.querySelectorAll('[data-mapper="a"] > path')
      expect(hollow).toHaveLength(3)
      const [line, edge, core] = [...hollow].map((path) => path.getAttribute('d') ?? '')
      expect(edge).toBe(core)
      expect(line).not.toContain(edge?.split('M')[1])
      const dots = [...container.querySelectorAll('[data-mapper="a"] > circle')]
      expect(dots.map((one) => isoDay(frame.dayAt(Number(one.getAttribute('cx')))))).toEqual([
        '2022-04-29',
        '2022-04-30',
        '2022-05-02',
      ])
      expect(container.querySelectorAll('[data-mapper="b"] > circle')).toHaveLength(0)
    })
  })

  it('R19: where a day is narrow the early map is a hollow line without dots', async () => {
    const scope = scopeOf('2022-04-01', '2022-12-31', ['deepstate'])
    const { container } = chart(await realIndex(), scope)
    expect(container.querySelectorAll('[data-mapper="deepstate"] > circle')).toHaveLength(0)
    expect(container.querySelectorAll('[data-mapper="deepstate"] > path')).toHaveLength(3)
  })

  it('R31: counted since 2022 the scale begins at the base line and no row before is drawn', async () => {
    const all = await realIndex()
    const scope = { ...scopeOf('2022-02-20', '2022-03-31'), since: '2022' as const }
    const { container, frame, plot, drawing } = chart(countedSince(all, '2022'), scope)
    expect(drawing.topKm2).toBe(120_000)
    expect(drawing.ticks.map((tick) => tick.label)).toEqual(['0', '50,000', '100,000 km²'])
    expect(drawing.baselineKm2).toBe(0)
    const [first] = strokesOf(container, 'liveuamap').flat()
    expect(frame.dayAt(first?.[0] ?? NaN)).toBe(day('2022-02-24'))
    // 70,156.6 on 24 February 2022, less 43,988.
    expect(first?.[1]).toBeCloseTo(yScale(plot, 120_000)(26_168.6), 0)
    expect(container.querySelectorAll('[data-rule="baseline"]')).toHaveLength(0)
  })

  it('R19: filled-in days stand as hollow points and no stroke touches them', async () => {
    const index = await realIndex()
    const scope = scopeOf('2024-08-15', '2024-08-23', ['deepstate'])
    const { container, frame } = chart(index, scope)
    const points = container.querySelectorAll('[data-mapper="deepstate"] > circle')
    expect([...points].map((one) => frame.dayAt(Number(one.getAttribute('cx'))))).toEqual([
      day('2024-08-18'),
      day('2024-08-19'),
    ])
    const spans = strokesOf(container, 'deepstate').map((stroke) => [
      frame.dayAt(stroke[0]?.[0] ?? NaN),
      frame.dayAt(stroke.at(-1)?.[0] ?? NaN),
    ])
    expect(spans).toEqual([
      [day('2024-08-15'), day('2024-08-17')],
      [day('2024-08-20'), day('2024-08-23')],
    ])
  })

  it('stands on zero, whatever the period', async () => {
    const index = await realIndex()
    for (const [from, to] of [
      ['2022-02-24', '2026-08-22'],
      ['2025-01-01', '2025-12-31'],
      ['2014-02-01', '2021-12-31'],
    ] as const) {
      const { ticks, topKm2 } = drawingOf(index, scopeOf(from, to))
      expect(ticks[0]?.km2).toBe(0)
      expect(topKm2).toBe(160_000)
      expect(ticks.map((tick) => tick.label)).toEqual(['0', '50,000', '100,000', '150,000 km²'])
    }
  })
})

describe('the drawing under a moving pointer', () => {
  it('is not rendered: only the cursor and the words of the day are', async () => {
    const index = await realIndex()
    const view = territoryView(index, scopeOf('2022-02-24', '2026-08-22'))
    let reads = 0
    const drawing = new Proxy(view.drawing, {
      get: (target, key, receiver) => {
        reads += 1
        return Reflect.get(target, key, receiver) as unknown
      },
    })
    const hover = hoverDay()
    const actions = {
      pick: () => undefined,
      gesture: () => undefined,
      endGesture: () => undefined,
      openRecord: () => undefined,
    }
    const body = (
      <HoverDayContext value={hover}>
        <TerritoryBody view={{ ...view, drawing }} actions={actions} />
      </HoverDayContext>
    )
    await act(() => Promise.resolve(render(body)))
    await screen.findByText('150,000 km²', undefined, { timeout: 10_000 })
    expect(reads).toBeGreaterThan(0)
    reads = 0
    for (const iso of ['2022-09-06', '2023-06-09', '2024-08-06']) act(() => hover.set(day(iso)))
    expect(screen.getByText('6 Aug 2024')).toBeVisible()
    expect(reads).toBe(0)
  })
})
