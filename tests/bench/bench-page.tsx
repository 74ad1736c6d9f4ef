import { useLayoutEffect, useState, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { datasetUrl, defaultView } from 'virtual:dataset'
import { readDataset } from '../../src/data/read-dataset'
import { buildIndex, type DatasetIndex } from '../../src/domain/dataset-index'
import { isoDay } from '../../src/domain/day'
import { defaultFilters, type FilterPatch } from '../../src/domain/filters'
import { reconcile, type Scope } from '../../src/domain/scope'
import { panel } from '../../src/panels/territory/territory-panel'
import { HoverDayContext } from '../../src/ui/hover-day'
import { createHighlightStore } from '../../src/state/highlight-store'
import '../../src/styles/index.css'
import { grown } from './grown-dataset'
import { PlainD3 } from './plain-chart'

/*
 * One drawing alone on a page, picked anew on demand: `?drawing=panel|plain|nothing&times=1|10`.
 * The script of the bench (scripts/bench) counts what each pick costs.
 */

/** What the script calls in the page. */
export interface BenchPage {
  /** Makes so many picks, one after the other, each drawn before the next. */
  readonly pick: (kind: PickKind, count: number) => Promise<void>
  readonly drawn: () => Promise<void>
  /** Where the pointer may move over the drawing, px of the window. */
  readonly plot: () => { readonly left: number; readonly right: number; readonly middle: number }
  /** What there is to draw at the first view, and what stands in the paths of the lines. */
  readonly facts: () => Facts
  /** Tasks over 50 ms since they were forgotten. */
  readonly longTasks: () => number
  readonly forgetTasks: () => void
}

type PickKind = 'period' | 'mapper'

interface Facts {
  readonly lines: number
  readonly columns: number
  readonly rows: number
  readonly strokes: number
  readonly points: number
}

declare global {
  interface Window {
    bench?: BenchPage
  }
}

interface DrawingProps {
  readonly index: DatasetIndex
  readonly scope: Scope
}

/** The width of the column at 1,440 px, and its stub and margin (VISUAL.md, 4). */
const [WIDTH, LEFT, RIGHT] = [885, 132, 84]

const nothing = (): undefined => undefined
const actions = { pick: nothing, gesture: nothing, endGesture: nothing, openRecord: nothing }

const DRAWINGS: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  panel: ({ index, scope }) => <panel.Host index={index} scope={scope} actions={actions} />,
  plain: ({ index, scope }) => <PlainD3 index={index} scope={scope} width={WIDTH} />,
  // What the page itself costs at each pick.
  nothing: ({ scope }) => <p>{`${scope.from} ${scope.to} ${scope.mappers.join(' ')}`}</p>,
}

/** Picks in turn, each unlike the one before; days by their share of all days. */
const PICKS: Readonly<Record<PickKind, readonly FilterPick[]>> = {
  period: [
    { from: 0, to: 1 },
    { from: 0.2, to: 0.6 },
    { from: 0, to: 0.9 },
    { from: 0.5, to: 1 },
  ],
  mapper: [{ mappers: [0, 1, 2] }, { mappers: [0] }, { mappers: [0, 1] }, { mappers: [1, 2] }],
}

interface FilterPick {
  readonly from?: number
  readonly to?: number
  readonly mappers?: readonly number[]
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search)
  const text = await (await fetch(datasetUrl)).text()
  const index = buildIndex(grown(readDataset(text).dataset, Number(asked.get('times') ?? 1)))
  const scopes = { period: scopesOf(index, 'period'), mapper: scopesOf(index, 'mapper') }
  const Drawing = DRAWINGS[asked.get('drawing') ?? ''] ?? DRAWINGS['nothing']
  const place = document.getElementById('root')
  const first = scopes.period[0]
  if (!place || !first || !Drawing) throw new Error('There is nothing to draw')
  place.style.width = `${WIDTH}px`
  let set: (scope: Scope) => void = nothing
  const Page = () => {
    const [scope, setScope] = useState(first)
    useLayoutEffect(() => void (set = setScope), [])
    return <Drawing index={index} scope={scope} />
  }
  createRoot(place).render(
    <HoverDayContext value={createHighlightStore()}>
      <Page />
    </HoverDayContext>,
  )
  await document.fonts.ready
  await drawn()
  const tasks = longTaskCount()
  window.bench = {
    ...tasks,
    drawn,
    pick: async (kind, count) => {
      for (let pick = 1; pick <= count; pick += 1) {
        const scope = scopes[kind][pick % scopes[kind].length]
        if (scope) set(scope)
        await drawn()
      }
    },
    plot: () => {
      const drawing = document.querySelector('[data-mapper]')?.closest('svg') ?? place
      const { left, top } = drawing.getBoundingClientRect()
      return { left: left + LEFT + 1, right: left + WIDTH - RIGHT - 1, middle: top + 150 }
    },
    facts: () => ({
      lines: index.dataset.territory.length,
      columns: WIDTH - LEFT - RIGHT,
      rows: index.dataset.territory.reduce((sum, { days }) => sum + days.length, 0),
      strokes: inPaths(/M/g),
      points: inPaths(/[ML]/g),
    }),
  }
}

/** How often a letter stands in the paths of the mappers' lines. */
const inPaths = (letter: RegExp): number =>
  [...document.querySelectorAll('[data-mapper] path')]
    .map((path) => path.getAttribute('d')?.match(letter)?.length ?? 0)
    .reduce((sum, one) => sum + one, 0)

function longTaskCount(): Pick<BenchPage, 'longTasks' | 'forgetTasks'> {
  let count = 0
  const watch = new PerformanceObserver((list) => (count += list.getEntries().length))
  watch.observe({ type: 'longtask' })
  return {
    longTasks: () => count + watch.takeRecords().length,
    forgetTasks: () => {
      watch.takeRecords()
      count = 0
    },
  }
}

/** The scopes of a row of picks, each the same object whenever its turn comes. */
function scopesOf(index: DatasetIndex, kind: PickKind): readonly Scope[] {
  const all = index.meta.territory.mappers.map(({ id }) => id)
  const daily = index.dataset.territory.flatMap(({ days }) => days)
  const first = daily.reduce((least, day) => Math.min(least, day), Infinity)
  const last = daily.reduce((most, day) => Math.max(most, day), -Infinity)
  const dayAt = (share: number) => isoDay(Math.round(first + share * (last - first)))
  return PICKS[kind].map(({ from = 0, to = 1, mappers = [] }) => {
    const patch: FilterPatch = {
      time: { from: dayAt(from), to: dayAt(to) },
      at: dayAt(0.55),
      mappers: mappers.flatMap((place) => all[place] ?? []).sort(),
    }
    return reconcile({ ...defaultFilters(defaultView), ...patch }, index).scope
  })
}

/** Until the page has drawn what was set, and what the drawing itself set after that. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  await new Promise((resolve) => setTimeout(resolve))
}

await start()
