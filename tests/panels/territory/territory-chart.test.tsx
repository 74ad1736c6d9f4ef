import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import type { Scope } from '../../../src/domain/scope'
import { plotOf, yScale } from '../../../src/panels/territory/plot'
import { TerritoryBody } from '../../../src/panels/territory/TerritoryBody'
import { TerritoryChart } from '../../../src/panels/territory/territory-chart'
import { drawingOf } from '../../../src/panels/territory/territory-drawing'
import { territoryView } from '../../../src/panels/territory/territory-view'
import { HoverDayContext } from '../../../src/ui/hover-day'
import { timeFrame } from '../../../src/ui/time-axis'
import { drawnBy, series } from '../../domain/territory-data'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'
import { hoverDay } from './hover-fixture'

const ALL = ['deepstate', 'isw', 'liveuamap']

function scopeOf(from: string, to: string, mappers: readonly string[] = ALL) {
  const scope: Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'actors' | 'mappers' | 'measure'> = {
    from: day(from),
    to: day(to),
    at: day(from),
    vs: null,
    actors: [],
    mappers,
    measure: 'area',
  }
  return scope
}

function chart(index: DatasetIndex, scope: ReturnType<typeof scopeOf>, width = 885) {
  const frame = timeFrame(scope.from, scope.to, width)
  const plot = plotOf(frame.form)
  const drawing = drawingOf(index, scope)
  const { container } = render(<TerritoryChart drawing={drawing} frame={frame} plot={plot} />)
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
        width,
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

  it('R19: no stroke crosses a planted change of source, a gap or the early map', () => {
    const index = drawnBy([
      series('a', [
        '2022-04-29 100 X early_map_reclassification',
        '2022-04-30 110 X early_map_reclassification',
        '2022-05-01 200 X',
        '2022-05-02 201 X',
        '2022-05-03 300 Y',
        '2022-05-04 301 Y',
        '2022-05-20 302 Y',
        '2022-05-21 303 Y',
      ]),
    ])
    const { container, frame } = chart(index, scopeOf('2022-04-29', '2022-05-21', ['a']))
    const spans = strokesOf(container, 'a').map((stroke) => [
      frame.dayAt(stroke[0]?.[0] ?? NaN),
      frame.dayAt(stroke.at(-1)?.[0] ?? NaN),
    ])
    expect(spans).toEqual(
      [
        ['2022-04-29', '2022-04-30'],
        ['2022-05-01', '2022-05-02'],
        ['2022-05-03', '2022-05-04'],
        ['2022-05-20', '2022-05-21'],
      ].map((pair) => pair.map((one) => day(one))),
    )
    expect(container.querySelectorAll('[data-cut]')).toHaveLength(1)
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
