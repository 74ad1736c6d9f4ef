import * as v from 'valibot'
import type { Essay } from './claim'
import type { Actor, EventRecord, GlossaryTerm, Issue, Position, Source } from './dataset'
import {
  confidence,
  count,
  day,
  dayOrNull,
  id,
  oneOf,
  ref,
  refOrNull,
  refs,
  stance,
  text,
  textOrNull,
  webAddress,
  webAddressOrNull,
  yesOrNo,
} from './schema-fields'

/** The records of the tables of texts (CODEBOOK.md). Unknown fields are faults, so that a slip of the pen shows. */

export const actorSchema = v.strictObject({
  id,
  label: text,
  shortLabel: text,
  role: oneOf(['party', 'mediator', 'third-party']),
  order: count,
}) satisfies v.GenericSchema<unknown, Actor>

export const issueSchema = v.strictObject({
  id,
  label: text,
  scored: yesOrNo,
  scale: oneOf(['preference', 'openness']),
  question: text,
  axis: v.array(v.strictObject({ stance, label: text }, 'a grade'), 'a list of grades'),
}) satisfies v.GenericSchema<unknown, Issue>

export const positionSchema = v.strictObject({
  id,
  actor: ref,
  issue: ref,
  date: day,
  datePrecision: oneOf(['day', 'month']),
  summary: text,
  stance,
  change: oneOf([
    'initial',
    'hardened',
    'softened',
    'reaffirmed',
    'toward-russia',
    'toward-ukraine',
  ]),
  triggerEventId: refOrNull,
  sourceIds: refs,
  confidence,
  tier: oneOf(['core', 'extra']),
}) satisfies v.GenericSchema<unknown, Position>

export const eventSchema = v.strictObject({
  id,
  date: day,
  endDate: dayOrNull,
  kind: oneOf([
    'negotiation',
    'document',
    'battlefield',
    'escalation',
    'aid',
    'sanctions',
    'humanitarian',
    'domestic',
  ]),
  title: text,
  summary: text,
  actors: refs,
  place: textOrNull,
  sourceIds: refs,
  confidence,
  key: yesOrNo,
  label: textOrNull,
}) satisfies v.GenericSchema<unknown, EventRecord>

export const sourceSchema = v.strictObject({
  id,
  title: text,
  publisher: textOrNull,
  author: textOrNull,
  published: textOrNull,
  url: webAddressOrNull,
  kind: text,
  partisan: yesOrNo,
  copy: yesOrNo,
  licence: textOrNull,
  note: textOrNull,
  role: oneOf(['cited', 'licence']),
}) satisfies v.GenericSchema<unknown, Source>

export const glossarySchema = v.strictObject({
  term: text,
  definition: text,
  note: textOrNull,
}) satisfies v.GenericSchema<unknown, GlossaryTerm>

export const essaySchema = v.strictObject({
  title: text,
  publisher: text,
  url: webAddress,
  published: day,
  retrieved: dayOrNull,
  sections: v.array(
    v.strictObject({ id, heading: text, claimIds: refs, summary: text }, 'a section'),
    'a list of sections',
  ),
}) satisfies v.GenericSchema<unknown, Essay>
