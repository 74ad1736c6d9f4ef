import type { Position } from '../../../domain/dataset'
import type { DatasetIndex } from '../../../domain/dataset-index'
import type { Lane } from '../../../domain/matrix-lane'
import { changeMark, type ChangeMark } from '../../../domain/statement-words'
import { sayCardinal, sayDated, sayDayShort } from '../../../domain/words'

/** A statement of a lane in words. */
export interface EntryView {
  /** `position:<id>` */
  readonly record: string
  /** Null for one that was carried in: no change of this period (rule R6). */
  readonly mark: ChangeMark | null
  /** "softened 17 Mar 2022"; "since 12 Mar 2014, before the period". */
  readonly head: string
  readonly text: string
  /** "In force until 29 Mar 2022."; "No later statement found by 30 Jun 2026." */
  readonly after: string
  /** All of it in one line. */
  readonly name: string
}

/** What the drawing asks of an entry; the same functions as long as the dataset is the same. */
export interface SayEntry {
  readonly one: (lane: Lane, at: number) => EntryView | null
  /** "5 statements, 27 Feb 2022 to 17 Mar 2022: two hardened, three reaffirmed" */
  readonly many: (lane: Lane, at: number, count: number) => string
  /** Whether any of them changed the stance. */
  readonly hasChange: (lane: Lane, at: number, count: number) => boolean
}

const kept = new WeakMap<DatasetIndex, SayEntry>()

export function entrySayer(index: DatasetIndex): SayEntry {
  const found = kept.get(index)
  if (found) return found
  const say: SayEntry = {
    one: (lane, at) => entryView(index, lane, at),
    many: (lane, at, count) => sayMany(index, lane.entries.slice(at, at + count)),
    hasChange: (lane, at, count) =>
      lane.entries.slice(at, at + count).some(({ change }) => isMove(change)),
  }
  kept.set(index, say)
  return say
}

/** A first statement and one that repeats the last change nothing. */
export const isMove = (change: Position['change']): boolean =>
  change !== 'initial' && change !== 'reaffirmed'

export const isCarried = (lane: Lane, at: number): boolean => lane.isCarriedIn && at === 0

function entryView(index: DatasetIndex, lane: Lane, at: number): EntryView | null {
  const entry = lane.entries[at]
  if (!entry) return null
  const carried = isCarried(lane, at)
  const mark = carried ? null : changeMark(index, entry)
  const date = sayDated(entry)
  const head = mark ? `${mark.word} ${date}` : `since ${date}, before the period`
  const after = sayAfter(index, entry)
  return {
    record: `position:${entry.id}`,
    mark,
    head,
    text: entry.summary,
    after,
    name: `${head}: ${entry.summary} ${after}`,
  }
}

function sayAfter(index: DatasetIndex, entry: Position): string {
  const all = index.statements(entry.actor, entry.issue)
  const next = all[all.indexOf(entry) + 1]
  return next
    ? `In force until ${sayDated(next)}.`
    : `No later statement found by ${sayDayShort(index.meta.reach.terms)}.`
}

function sayMany(index: DatasetIndex, entries: readonly Position[]): string {
  const kinds = new Map<string, { readonly one: Position; count: number }>()
  for (const one of entries) {
    const kind = kinds.get(one.change) ?? { one, count: 0 }
    kind.count += 1
    kinds.set(one.change, kind)
  }
  const counts = [...kinds.values()].map(
    ({ one, count }) => `${sayCardinal(count)} ${changeMark(index, one).word}`,
  )
  const [first, last] = [entries[0], entries.at(-1)]
  const span = first && last ? `${sayDated(first)} to ${sayDated(last)}` : ''
  return `${entries.length} statements, ${span}: ${counts.join(', ')}`
}
