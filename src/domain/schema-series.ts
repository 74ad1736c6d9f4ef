import * as v from 'valibot'
import type { HeldByOtherPoint, TerritoryPoint } from './series'
import {
  amount,
  amountOrNull,
  confidence,
  day,
  month,
  number,
  numberOrNull,
  oneOf,
  percentOrNull,
  ref,
  refs,
  text,
  textOrNull,
  yesOrNo,
} from './schema-fields'

/** One row of each table of series (SERIES.md), as it reads once its cells are values. */

export const territoryRowSchema = v.strictObject({
  date: day,
  mapper: ref,
  occupiedKm2: amount,
  flags: refs,
  sourceId: ref,
})

export const territoryPointSchema = v.strictObject({
  date: day,
  label: textOrNull,
  occupiedKm2: amountOrNull,
  occupiedSharePct: percentOrNull,
  lowKm2: amountOrNull,
  highKm2: amountOrNull,
  includesPre2022: text,
  definition: text,
  sourceId: ref,
  confidence,
  basis: oneOf(['published', 'computed', 'definition']),
}) satisfies v.GenericSchema<unknown, Omit<TerritoryPoint, 'row'>>

export const oblastRowSchema = v.strictObject({
  date: day,
  iso: ref,
  name: text,
  occupiedPct: amount,
  occupiedKm2: amount,
  sourceId: ref,
  byDefinition: yesOrNo,
})

export const heldByOtherRowSchema = v.strictObject({
  date: day,
  heldKm2: amount,
  unknownStatusKm2: amount,
  sourceId: ref,
})

export const heldByOtherPointSchema = v.strictObject({
  date: day,
  region: text,
  areaKm2: amountOrNull,
  basis: text,
  sourceId: ref,
  confidence,
  note: textOrNull,
  kind: oneOf(['published', 'computed']),
}) satisfies v.GenericSchema<unknown, Omit<HeldByOtherPoint, 'row'>>

export const indicatorRowSchema = v.strictObject({
  indicator: ref,
  side: ref,
  month,
  value: number,
  lower: numberOrNull,
  upper: numberOrNull,
  sourceIds: refs,
  note: textOrNull,
})
