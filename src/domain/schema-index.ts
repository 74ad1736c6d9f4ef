import * as v from 'valibot'
import type { Dimension, Indicator } from './series'
import {
  amount,
  count,
  id,
  monthOrNull,
  number,
  numberOrNull,
  oneOf,
  positive,
  ref,
  refOrNull,
  refs,
  text,
  yesOrNo,
} from './schema-fields'

/** The definitions of the leverage index (LEVERAGE rules L2 to L7). */

export const dimensionSchema = v.strictObject({
  id,
  label: text,
  weight: amount,
  reason: text,
}) satisfies v.GenericSchema<unknown, Dimension>

const errorBand = v.variant(
  'kind',
  [
    v.strictObject({ kind: oneOf(['absolute', 'relative', 'log2']), value: amount }),
    v.strictObject({ kind: v.literal('multiplier'), low: positive, high: positive }),
  ],
  'an error band of a known kind',
)

export const indicatorSchema = v.strictObject({
  id,
  dimension: ref,
  label: text,
  unit: text,
  scope: oneOf(['own', 'shared']),
  direction: v.record(id, oneOf([-1, 0, 1]), 'a direction for each party'),
  method: oneOf(['level', 'mean', 'annualSum', 'perDay', 'perMillion']),
  windowMonths: count,
  scale: oneOf(['linear', 'sqrt', 'log2', 'log10', 'asinh']),
  scaleParam: numberOrNull,
  goalposts: v.strictObject({ min: number, max: number }, 'a pair of goalposts'),
  goalpostReason: text,
  weight: amount,
  carryForwardMonths: count,
  scoreUntil: monthOrNull,
  errorBand,
  lagMonths: count,
  derived: yesOrNo,
  caveat: text,
  sourceIds: refs,
  claimedBy: refOrNull,
}) satisfies v.GenericSchema<unknown, Indicator>
