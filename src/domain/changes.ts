import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { isChosen } from './filters'
import { sharesActor, type Selection } from './selection'

/**
 * Days of the period on which something moved (rule R17): a chosen actor's stance on a chosen issue
 * differs from the day before, its first one included, or a key event of a chosen actor starts.
 * Ascending, each day once.
 */
export function changeDays(index: DatasetIndex, selection: Selection): readonly EpochDay[] {
  const days = new Set<EpochDay>()
  for (const actor of index.speakers) {
    if (!isChosen(selection.actors, actor.id)) continue
    for (const issue of index.dataset.issues)
      if (isChosen(selection.issues, issue.id))
        for (const day of stanceChanges(index.statements(actor.id, issue.id)))
          if (isWithin(day, selection)) days.add(day)
  }
  for (const event of index.events)
    if (event.key && sharesActor(selection.actors, event)) days.add(epochDay(event.date))
  return [...days].filter((day) => isWithin(day, selection)).sort((a, b) => a - b)
}

/** The nearest days of change before and after a day; null where there is none. */
export interface NearestChanges {
  readonly previous: EpochDay | null
  readonly next: EpochDay | null
}

/** Where the stepper leads from a day (rule R17); `days` ascend. */
export const nearestChanges = (days: readonly EpochDay[], at: EpochDay): NearestChanges => ({
  previous: days.findLast((day) => day < at) ?? null,
  next: days.find((day) => day > at) ?? null,
})

const isWithin = (day: EpochDay, { from, to }: Selection): boolean => day >= from && day <= to

const changesKept = new WeakMap<readonly Position[], readonly EpochDay[]>()

/** Of several statements on one day the last counts, as in `statementInForce`. */
function stanceChanges(statements: readonly Position[]): readonly EpochDay[] {
  const kept = changesKept.get(statements)
  if (kept) return kept
  const counted = statements.filter((one, at) => statements[at + 1]?.date !== one.date)
  const days = counted
    .filter((one, at) => one.stance !== counted[at - 1]?.stance)
    .map((one) => epochDay(one.date))
  changesKept.set(statements, days)
  return days
}
