import { describe, expect, it } from 'vitest'
import type { Scope } from '../../../src/domain/scope'
import { lineProfile } from '../../../src/panels/territory/line-profile'
import { overlayLayout } from '../../../src/panels/territory/overlay-layout'
import { leaderBoxes, textBox, type Box } from '../../../src/panels/territory/place-labels'
import { leaderBox } from '../../../src/panels/territory/place-values'
import { plotOf } from '../../../src/panels/territory/plot'
import { territoryView } from '../../../src/panels/territory/territory-view'
import { timeFrame } from '../../../src/ui/time-axis'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'

/** As wide as the page's typeface at 12.5 px, rather more. */
const widthOf = (text: string): number => text.length * 5.8

const WIDTHS = [885, 704, 568, 343, 288] as const

const PERIODS = [
  ['2022-02-24', '2026-08-22'],
  ['2014-02-01', '2026-08-22'],
  ['2014-02-01', '2021-12-31'],
  ['2022-01-01', '2022-12-31'],
  ['2022-03-01', '2022-05-31'],
  ['2022-03-20', '2022-04-12'],
  ['2022-09-01', '2022-09-30'],
  ['2023-01-01', '2024-12-31'],
  ['2024-06-01', '2024-12-31'],
  ['2025-01-01', '2025-12-31'],
  ['2026-08-10', '2026-08-22'],
] as const

const ALL = ['deepstate', 'isw', 'liveuamap']

const PICKS = [
  { mappers: ALL },
  { mappers: ALL, measure: 'share', since: '2022' },
  { mappers: ['deepstate'], since: '2022' },
  { mappers: ['isw', 'liveuamap'], measure: 'share' },
] as const

async function layout(scope: Partial<Scope> & Pick<Scope, 'from' | 'to'>, width: number) {
  const index = await realIndex()
  const view = territoryView(index, {
    at: scope.from,
    vs: null,
    actors: [],
    mappers: ALL,
    measure: 'area',
    since: 'always',
    oblast: null,
    ...scope,
  })
  const frame = timeFrame(scope.from, scope.to, width)
  const plot = plotOf(frame.form)
  const profile = lineProfile(view.drawing, frame, plot)
  const cursors = (view.vs === null ? [view.at] : [view.at, view.vs]).map(frame.x)
  return {
    view,
    plot,
    profile,
    cursors,
    placed: overlayLayout({ view, frame, plot, widthOf, profile }),
  }
}

type Layout = Awaited<ReturnType<typeof layout>>

interface Text {
  readonly what: string
  readonly box: Box
}

/** Every text over the drawing, with the room that it takes. */
function textsOf({ view, placed }: Layout): readonly Text[] {
  const { fixed } = placed
  const value = (one: (typeof placed.at)[number]): Text => ({ what: one.mark.label, box: one.box })
  return [
    {
      what: view.labels.baseline,
      box: textBox({ ...fixed.baseline, anchor: 'start' }, widthOf(view.labels.baseline)),
    },
    ...(fixed.area
      ? [
          {
            what: view.labels.area,
            box: textBox({ ...fixed.area, anchor: 'start' }, widthOf(view.labels.area)),
          },
        ]
      : []),
    ...[...placed.at, ...placed.vs].filter((one) => one.isNamed).map(value),
    ...placed.words.flatMap(({ lines, boxes }) =>
      boxes.map((box, at) => ({ what: lines[at] ?? '', box })),
    ),
    ...placed.ends.map(({ end, box }) => ({ what: `end of ${end.mark.label}`, box })),
    ...placed.notes.map(({ lines, box }) => ({ what: lines.join(' '), box })),
    ...labelsOf({ placed }),
  ]
}

const labelsOf = ({ placed }: Pick<Layout, 'placed'>): readonly Text[] =>
  placed.rings.flatMap(({ label, text }) =>
    label ? [{ what: text, box: textBox(label, widthOf(text)) }] : [],
  )

const leadersOf = ({ placed }: Layout): readonly Box[] => [
  ...[...placed.rings.map((one) => one.label), ...placed.notes].flatMap((one) =>
    one ? leaderBoxes(one) : [],
  ),
  ...[...placed.at, ...placed.vs].flatMap(({ leader, dot, text, isNamed }) =>
    leader && isNamed ? [leaderBox(leader, dot.y, text.y)] : [],
  ),
]

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const isOnLine = (box: Box, { top, bottom }: Layout['profile']): boolean =>
  [...top.keys()].some(
    (x) =>
      x > box.left &&
      x < box.right &&
      (bottom[x] ?? -Infinity) > box.top &&
      (top[x] ?? Infinity) < box.bottom,
  )

/** What is wrong with a layout, in words; empty where nothing is. */
function faultsOf(drawn: Layout, width: number): readonly string[] {
  const texts = textsOf(drawn)
  const named = [
    ...labelsOf(drawn),
    ...drawn.placed.notes.map((one) => ({ what: one.lines.join(' '), box: one.box })),
  ]
  const leaders = leadersOf(drawn)
  return [
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => meet(one.box, other.box))
        .map((other) => `“${one.what}” lies on “${other.what}”`),
    ),
    ...texts
      .filter(
        ({ box }) =>
          box.left < 0 || box.right > width || box.top < 26 || box.bottom > drawn.plot.height,
      )
      .map(({ what, box }) => `“${what}” is cut: ${JSON.stringify(box)}`),
    ...named
      .filter(({ box }) => isOnLine(box, drawn.profile))
      .map(({ what }) => `“${what}” lies on a line`),
    ...named
      .filter(({ box }) => drawn.cursors.some((x) => x > box.left && x < box.right))
      .map(({ what }) => `“${what}” lies on a cursor`),
    ...drawn.placed.at
      .filter((one) => !one.isNamed)
      .map(({ mark }) => `“${mark.label}” at the moment is not named`),
    ...named
      .filter(({ box }) => leaders.some((leader) => meet(box, leader)))
      .map(({ what }) => `“${what}” lies on a leader`),
  ]
}

const momentsOf = (from: number, to: number): readonly (readonly [number, number | null])[] => {
  const at = (part: number): number => Math.round(from + (to - from) * part)
  const known = [day('2022-03-29'), day('2022-04-10'), day('2024-08-06'), day('2025-11-26')]
  return [
    [from, null],
    [to, at(0.95)],
    [at(0.5), at(0.52)],
    [at(0.2), at(0.8)],
    [at(0.7), to],
    ...known
      .filter((one) => one >= from && one <= to)
      .map((one) => [one, Math.min(to, one + 20)] as const),
  ]
}

describe('texts over the drawing', () => {
  it.each(WIDTHS)(
    'VISUAL 6: at %d px none lies on another, is cut, or stands on a line, a leader or a cursor',
    async (width) => {
      const faults: string[] = []
      for (const [first, last] of PERIODS)
        for (const pick of PICKS) {
          const [from, to] = [day(first), day(last)]
          for (const [at, vs] of momentsOf(from, to)) {
            const drawn = await layout({ from, to, at, vs, ...pick }, width)
            const where = `${first}..${last} at ${at - from} vs ${(vs ?? NaN) - from} ${JSON.stringify(pick)}`
            faults.push(...faultsOf(drawn, width).map((one) => `${where}: ${one}`))
          }
        }
      expect(faults).toEqual([])
    },
    60_000,
  )
})
