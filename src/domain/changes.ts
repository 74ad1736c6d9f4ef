import type { Position, Stance } from './dataset'
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
        addStanceChanges(days, index.statements(actor.id, issue.id))
  }
  for (const event of index.events)
    if (event.key && sharesActor(selection.actors, event)) days.add(epochDay(event.date))
  return [...days]
    .filter((day) => day >= selection.from && day <= selection.to)
    .sort((a, b) => a - b)
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

/** Of several statements on one day the last counts, as in `statementInForce`. */
function addStanceChanges(days: Set<EpochDay>, statements: readonly Position[]): void {
  let before: Stance | null = null
  statements.forEach((statement, at) => {
    if (statements[at + 1]?.date === statement.date) return
    if (statement.stance !== before) days.add(epochDay(statement.date))
    before = statement.stance
  })
}
