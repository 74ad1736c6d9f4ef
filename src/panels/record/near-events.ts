import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import { eventsAround } from '../../domain/record-related'
import { eventItem } from './link-items'
import { rowOf, type RecordRow } from './record-view'

/** Key events this many days around a value are named beside it. */
const NEAR_DAYS = 14

/** Key events around a day; beside the value, not its cause (rule H4). */
export const keyEventsNear = (index: DatasetIndex, day: EpochDay): readonly RecordRow[] =>
  rowOf(
    'Key events',
    eventsAround(index, day, NEAR_DAYS)
      .filter((event) => event.key)
      .map(eventItem),
    'within two weeks; sequence, not cause',
  )
