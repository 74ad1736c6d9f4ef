import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import type { Scope } from '../../domain/scope'
import { territoryTakeaway } from '../../domain/territory-takeaway'
import { sayAreaRound, sayDay, sayDayShort, sayNumber } from '../../domain/words'
import type { PanelView } from '../panel'
import { heldView, type HeldView } from './held-view'
import { drawingOf, makeDrawing, type TerritoryDrawing } from './territory-drawing'
import { earlyNotes, lineEnds, seamMarks } from './territory-ends'
import type { EarlyNote, LineEnd, SeamMark } from './territory-ends'
import { eventMarks, pointMarks, sayReadings, valuesOn } from './territory-marks'
import type { EventMark, PointMark, ValueMark } from './territory-marks'
import { COMMON_READS, territoryCommon, type TerritoryCommon } from './territory-common'

export const READS = ['from', 'to', 'at', 'vs', 'actors', ...COMMON_READS] as const

/** All that the panel shows, in words and figures; no pixels. */
export interface TerritoryView extends PanelView, TerritoryCommon {
  readonly drawing: TerritoryDrawing
  readonly at: EpochDay
  readonly vs: EpochDay | null
  readonly atValues: readonly ValueMark[]
  readonly vsValues: readonly ValueMark[]
  /** The moment for those who do not see the cursor: the day and what each mapper says of it. */
  readonly atWords: string
  /** Said at the cursor where no mapper has a row. */
  readonly atGap: string | null
  readonly ends: readonly LineEnd[]
  readonly seams: readonly SeamMark[]
  readonly earlyNotes: readonly EarlyNote[]
  readonly events: readonly EventMark[]
  readonly points: readonly PointMark[]
  readonly labels: { readonly area: string; readonly baseline: string }
  /** What is read at a day under the pointer. */
  readonly readingsOn: (day: EpochDay) => readonly string[]
  readonly overview: Overview
  readonly held: HeldView | null
}

/** The strip that always shows everything (rule R12). */
export interface Overview {
  readonly drawing: TerritoryDrawing
  readonly points: readonly PointMark[]
}

export function territoryView(
  index: DatasetIndex,
  scope: Pick<Scope, (typeof READS)[number]>,
): TerritoryView {
  const { areaKm2, baselineKm2, baselineDay, measuredSide, place } = index.meta.territory
  const drawing = drawingOf(index, scope)
  const party = index.actorById.get(measuredSide)?.label ?? measuredSide
  const baseline = sayAreaRound(baselineKm2)
  const what =
    scope.measure === 'area'
      ? `Area of ${place}`
      : `Share of the ${sayNumber(areaKm2)} km² of ${place}`
  const readings = sayReadings(index, scope, scope.at)
  const atValues = valuesOn(index, scope, scope.at)
  return {
    takeaway: territoryTakeaway(index, scope),
    definition: `${what} controlled by ${party}, including the ${baseline} held on ${sayDay(baselineDay)}. Shaded: the spread between mappers.`,
    ...territoryCommon(index, scope),
    drawing,
    at: scope.at,
    vs: scope.vs,
    atValues,
    vsValues: scope.vs === null ? [] : valuesOn(index, scope, scope.vs),
    atWords: [sayDay(scope.at), ...readings].join('; '),
    atGap: atValues.length > 0 ? null : (readings[0] ?? null),
    ends: lineEnds(index, drawing, scope),
    seams: seamMarks(index, drawing),
    earlyNotes: earlyNotes(drawing),
    events: eventMarks(index, scope),
    points: pointMarks(index, scope),
    labels: {
      area: `Controlled by ${party} by every mapper’s count`,
      baseline: `${baseline} held on ${sayDayShort(baselineDay)}`,
    },
    readingsOn: (day) => sayReadings(index, scope, day),
    overview: overviewOf(index, scope),
    held: heldView(index, scope),
  }
}

const overviews = new WeakMap<DatasetIndex, Map<string, Overview>>()

function overviewOf(index: DatasetIndex, scope: Pick<Scope, (typeof READS)[number]>): Overview {
  const known = overviews.get(index) ?? new Map<string, Overview>()
  overviews.set(index, known)
  const key = scope.mappers.join('~')
  const all = { ...scope, from: index.firstDay, to: index.lastDay, measure: 'area' as const }
  const found = known.get(key) ?? {
    drawing: makeDrawing(index, all),
    points: pointMarks(index, all),
  }
  known.set(key, found)
  return found
}
