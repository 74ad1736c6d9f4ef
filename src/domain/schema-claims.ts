import * as v from 'valibot'
import type { Claim } from './claim'
import {
  confidence,
  count,
  day,
  dayOrNull,
  id,
  number,
  oneOf,
  ref,
  refs,
  text,
  textOrNull,
  yesOrNo,
} from './schema-fields'

const words = { says: text, supports: yesOrNo }
const comparison = { op: oneOf(['<', '<=', '==', '>=', '>']), value: number }
const onDay = { at: day, ...comparison }
const between = { from: day, to: day, ...comparison }
const stanceOf = { actor: ref, issue: ref }
const areaOf = { area: ref, measure: oneOf(['occupied_share', 'occupied_km2', 'ukraine_held_km2']) }
const valueOf = { indicator: ref, side: ref }

/** A predicate on the dataset (rule R27); the kind decides the other fields. */
export const claimTestSchema = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('stance'), ...stanceOf, ...onDay, ...words }),
    v.strictObject({ kind: v.literal('stance-change'), ...stanceOf, ...between, ...words }),
    v.strictObject({ kind: v.literal('event-order'), first: ref, second: ref, ...words }),
    v.strictObject({ kind: v.literal('event-in'), event: ref, from: day, to: day, ...words }),
    v.strictObject({ kind: v.literal('territory'), ...areaOf, ...onDay, ...words }),
    v.strictObject({ kind: v.literal('territory-change'), ...areaOf, ...between, ...words }),
    v.strictObject({ kind: v.literal('indicator'), ...valueOf, ...onDay, ...words }),
    v.strictObject({ kind: v.literal('indicator-change'), ...valueOf, ...between, ...words }),
  ],
  'a test of a known kind',
)

export const claimSchema = v.strictObject({
  id,
  order: count,
  section: text,
  claim: text,
  type: oneOf(['factual', 'causal', 'evaluative', 'quotation']),
  verdict: oneOf(['supported', 'partly', 'contradicted', 'unverifiable', 'opinion']),
  reason: text,
  correction: textOrNull,
  asOf: textOrNull,
  sourceIds: refs,
  relatedEventIds: refs,
  relatedPositionIds: refs,
  confidence,
  view: v.strictObject(
    { from: day, to: day, at: day, vs: dayOrNull, actors: refs, issues: refs, panel: text },
    'a view',
  ),
  tests: v.array(claimTestSchema, 'a list of tests'),
}) satisfies v.GenericSchema<unknown, Claim>
