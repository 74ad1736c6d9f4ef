import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import type { Scope } from '../../domain/scope'
import { sayTerritoryCompared } from '../../domain/territory-compare-words'
import { countedSince } from '../../domain/territory-count'
import { territoryTakeaway } from '../../domain/territory-takeaway'
import { sayDay } from '../../domain/words'
import type { PanelView } from '../panel'
import { batchMarks, type BatchMark } from './flag-marks'
import { heldView, type HeldView } from './held-view'
import { markKey, type KeyItem } from './mark-key'
import { pointMarks, type PointMark } from './point-marks'
import { sayReadings, saySpread, type SpreadWords } from './readings'
import { COMMON_READS, territoryCommon, type TerritoryCommon } from './territory-common'
import { drawingOf, makeDrawing, type TerritoryDrawing } from './territory-drawing'
import { lineEnds, type LineEnd } from './territory-ends'
import { eventMarks, valuesOn, type EventMark, type ValueMark } from './territory-marks'
import { earlyNotes, peakNote, seamMarks } from './territory-notes'
import type { EarlyNote, PeakNote, SeamMark } from './territory-notes'
import { chartLabels, sayDefinition, type ChartLabels } from './view-words'

export const READS = ['from', 'to', 'at', 'vs', 'actors', ...COMMON_READS] as const

type ViewScope = Pick<Scope, (typeof READS)[number]>

/** What is read at a cursor. */
export interface CursorView {
  readonly day: EpochDay
  readonly values: readonly ValueMark[]
  /** How far the mappers lie apart; null where fewer than two have a row. */
  readonly spread: SpreadWords | null
}

/** What does not change with the moment, nor with the chosen actors. */
interface StillView extends PanelView {
  readonly ends: readonly LineEnd[]
  readonly seams: readonly SeamMark[]
  readonly earlyNotes: readonly EarlyNote[]
  readonly peak: PeakNote | null
  readonly points: readonly PointMark[]
  readonly batches: readonly BatchMark[]
  /** What the signs in view mean. */
  readonly key: readonly KeyItem[]
  readonly labels: ChartLabels
}

/** All that the panel shows, in words and figures; no pixels. */
export interface TerritoryView extends StillView, TerritoryCommon {
  readonly drawing: TerritoryDrawing
  readonly at: EpochDay
  readonly vs: EpochDay | null
  /** The moment against its comparison, in words; null without one (rule R14). */
  readonly compared: string | null
  readonly atCursor: CursorView
  readonly vsCursor: CursorView | null
  /** The moment for those who do not see the cursor: the day and what each mapper says of it. */
  readonly atWords: string
  /** Said at the cursor where no mapper has a row. */
  readonly atGap: string | null
  readonly events: readonly EventMark[]
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

/** The lines of the period in the count that was picked (`since`): see territory-count.ts. */
export function territoryView(all: DatasetIndex, scope: ViewScope): TerritoryView {
  const index = countedSince(all, scope.since)
  const { at, vs } = scope
  const drawing = drawingOf(index, scope)
  const readings = sayReadings(all, scope, at)
  const atCursor = cursorOf(index, scope, at)
  return {
    ...stillOf(all, drawing, scope),
    ...territoryCommon(all, scope),
    drawing,
    at,
    vs,
    compared: sayTerritoryCompared(all, scope),
    atCursor,
    vsCursor: vs === null ? null : cursorOf(index, scope, vs),
    atWords: [sayDay(at), ...readings].join('; '),
    atGap: atCursor.values.length > 0 ? null : (readings[0] ?? null),
    events: eventMarks(index, scope),
    readingsOn: (day) => sayReadings(all, scope, day),
    overview: overviewOf(all, scope),
    held: heldView(all, scope),
  }
}

const stills = new WeakMap<TerritoryDrawing, StillView>()

/** The same object while the drawing stays, so that a moving moment costs little. */
function stillOf(all: DatasetIndex, drawing: TerritoryDrawing, scope: ViewScope): StillView {
  const known = stills.get(drawing)
  if (known) return known
  const index = countedSince(all, scope.since)
  const points = pointMarks(index, scope)
  const batches = batchMarks(index, drawing, scope.measure)
  const found: StillView = {
    takeaway: territoryTakeaway(all, scope),
    definition: sayDefinition(all, scope),
    ends: lineEnds(index, drawing, scope),
    seams: seamMarks(index, drawing),
    earlyNotes: earlyNotes(drawing),
    peak: peakNote(index, scope),
    points,
    batches,
    key: markKey({ drawing, points, batches }),
    labels: chartLabels(all, scope),
  }
  stills.set(drawing, found)
  return found
}

const cursorOf = (
  index: DatasetIndex,
  scope: Pick<Scope, 'mappers' | 'measure'>,
  day: EpochDay,
): CursorView => ({
  day,
  values: valuesOn(index, scope, day),
  spread: saySpread(index, scope, day),
})

const overviews = new WeakMap<DatasetIndex, Map<string, Overview>>()

export function overviewOf(index: DatasetIndex, scope: ViewScope): Overview {
  const known = overviews.get(index) ?? new Map<string, Overview>()
  overviews.set(index, known)
  const key = scope.mappers.join('~')
  const everything = { ...scope, from: index.firstDay, to: index.lastDay, measure: 'area' as const }
  const found = known.get(key) ?? {
    drawing: makeDrawing(index, everything),
    points: pointMarks(index, everything).filter((point) => !point.isMapped),
  }
  known.set(key, found)
  return found
}
