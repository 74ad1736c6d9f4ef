import * as v from 'valibot'
import type { DatasetMeta } from './dataset-meta'
import {
  amount,
  amountOrNull,
  count,
  day,
  dayOrNull,
  fraction,
  id,
  month,
  number,
  oneOf,
  positive,
  ref,
  refs,
  text,
} from './schema-fields'

const party = v.strictObject(
  { actor: ref, letter: text, pole: oneOf([-2, 2]), populationMillion: positive },
  'a party',
)

const mapper = v.strictObject(
  { id, label: text, order: count, trustedFrom: day, definition: text },
  'a mapper',
)

const band = v.strictObject(
  {
    from: day,
    to: day,
    lowKm2: v.exactOptional(amountOrNull),
    highKm2: v.exactOptional(amountOrNull),
    lowDeltaKm2: v.exactOptional(number),
    highDeltaKm2: v.exactOptional(number),
    note: v.exactOptional(text),
  },
  'a band',
)

const unit = v.strictObject(
  { iso: id, name: text, column: count, row: count, short: text },
  'a unit',
)

const objectiveDetail = v.strictObject(
  { iso: id, with: v.exactOptional(refs), note: v.exactOptional(text) },
  'what is said of an objective',
)

const territory = v.strictObject(
  {
    place: text,
    areaKm2: positive,
    baselineDay: day,
    baselineKm2: amount,
    measuredSide: ref,
    littleChangeKm2PerMonth: amount,
    mappers: v.array(mapper, 'a list of mappers'),
    bands: v.array(band, 'a list of bands'),
    objectives: refs,
    objectiveDetails: v.exactOptional(v.array(objectiveDetail, 'a list of objectives')),
    units: v.array(unit, 'a list of units'),
    heldByOther: v.strictObject({ side: ref, place: text, table: id }, 'a side, place and table'),
  },
  'the constants of the territory',
)

const index = v.strictObject(
  {
    firstMonth: month,
    lastMonth: month,
    thinBelow: fraction,
    notDrawnBelow: fraction,
    provisionalCarriedShare: fraction,
    mapperOrder: refs,
    derived: v.record(id, v.union([text, number], 'text or a number'), 'a list of origins'),
  },
  'the limits of the index',
)

/** `dataset.json`: every constant that the code must not know (rule R30). */
export const metaSchema = v.strictObject({
  id,
  title: text,
  question: text,
  compiled: day,
  parties: v.array(party, 'a list of parties'),
  territory,
  index,
  defaultView: v.strictObject(
    {
      time: v.strictObject({ from: dayOrNull, to: dayOrNull }, 'a period'),
      at: day,
      vs: dayOrNull,
      measure: text,
      view: text,
    },
    'a view',
  ),
  moments: v.array(v.strictObject({ label: text, day }, 'a moment'), 'a list of moments'),
  reach: v.strictObject({ territory: day, terms: day, indexFirm: month }, 'the reach'),
}) satisfies v.GenericSchema<unknown, DatasetMeta>
