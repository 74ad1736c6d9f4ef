import type { DatasetIndex } from '../../domain/dataset-index'
import { measuredParty } from '../../domain/measured-side'
import type { EpochDay } from '../../domain/day'
import { readRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import { distanceOn, distancesOnShared, type Distance } from '../../domain/distance'
import { mapperLabel } from '../../domain/territory'
import { occupiedWords, type OccupiedWords } from '../../domain/territory-words'
import { sayCardinal, sayDay, sayList, sayNumber } from '../../domain/words'

/** A piece of the lead sentence: plain words, a date, or a figure that opens what it rests on. */
export type LeadPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly opens: LeadTarget }

/** A figure opens a record, or goes to the panel that shows what it is made of. */
export type LeadTarget = { readonly record: string } | { readonly panel: string }

export interface LeadView {
  readonly sentence: readonly LeadPart[]
  /** What the figures may not be used for. */
  readonly note: string
}

type LeadScope = Pick<Scope, 'at' | 'vs' | 'issues' | 'mappers'>

/** The one sentence: what was held and how far apart the terms lay, at the moment and its comparison. */
export function leadView(index: DatasetIndex, scope: LeadScope): LeadView {
  const { at, vs } = scope
  if (vs === null) {
    const distance = distanceOn(index, scope.issues, at)
    const held = occupiedWords(index, scope.mappers, at)
    return {
      sentence: clauses(index, { day: at, held, distance, isFirst: true }),
      note: noteOf(index, [held], distance),
    }
  }
  const [earlier, later] = at <= vs ? [at, vs] : [vs, at]
  const distances = distancesOnShared(index, scope.issues, [earlier, later])
  const held = [earlier, later].map((day) => occupiedWords(index, scope.mappers, day))
  return {
    sentence: [earlier, later].flatMap((day, nth) => {
      const words = held[nth]
      const distance = distances[nth]
      if (!words || !distance) return []
      const parts = clauses(index, { day, held: words, distance, isFirst: nth === 0 })
      return nth === 0 ? parts : [{ kind: 'text' as const, text: ' ' }, ...parts]
    }),
    note: noteOf(index, held, distances[1]),
  }
}

interface Clause {
  readonly day: EpochDay
  readonly held: OccupiedWords
  readonly distance: Distance
  readonly isFirst: boolean
}

function clauses(index: DatasetIndex, { day, held, distance, isFirst }: Clause): LeadPart[] {
  return [
    { kind: 'text', text: 'On ' },
    { kind: 'date', text: sayDay(day) },
    ...heldParts(index, held, isFirst),
    ...distanceParts(distance, isFirst),
  ]
}

function heldParts(index: DatasetIndex, held: OccupiedWords, isFirst: boolean): LeadPart[] {
  const { place } = index.meta.territory
  const side = measuredParty(index)
  const record = held.records[0]
  if (held.lowShare === null || record === undefined)
    return [{ kind: 'text', text: `, no map counts the land under ${side}’s control` }]
  const verb = isFirst ? (held.form === 'range' ? ', mappers put ' : ', ') : ', it was '
  return [
    { kind: 'text', text: verb },
    { kind: 'figure', text: held.text, opens: { record } },
    ...(held.note === null ? [] : [{ kind: 'text' as const, text: ` (${held.note})` }]),
    {
      kind: 'text',
      text: !isFirst
        ? ''
        : held.form === 'range'
          ? ` of ${place} under ${side}’s control`
          : ` of ${place} was under ${side}’s control`,
    },
  ]
}

function distanceParts(distance: Distance, isFirst: boolean): LeadPart[] {
  if (distance.mean === null)
    return [
      {
        kind: 'text',
        text: `, and too few issues had a statement from both sides to measure how far apart the terms lay.`,
      },
    ]
  return [
    {
      kind: 'text',
      text: isFirst ? ', and the two sides’ stated terms lay ' : ', and the terms lay ',
    },
    {
      kind: 'figure',
      text: `${sayNumber(distance.mean, 1)} steps`,
      opens: { panel: 'positions' },
    },
    { kind: 'text', text: ' apart.' },
  ]
}

function noteOf(index: DatasetIndex, held: readonly OccupiedWords[], distance: Distance): string {
  const [low, high] = index.parties.map((party) => index.actorById.get(party.actor)?.label ?? '')
  const [first, second] = held.map((words) => mappersOf(words).map((id) => mapperLabel(index, id)))
  const isMixed = second !== undefined && first?.join() !== second.join()
  return [
    `A step is one grade on an axis from ${low}’s maximal preference to ${high}’s, four steps in all; stances are editorial codings.`,
    distance.mean === null
      ? ''
      : `The mean covers the ${sayCardinal(distance.issues.length)} scored issues on which both had a statement in force${held.length > 1 ? ' on both days' : ''}.`,
    isMixed
      ? 'The figures for territory come from different mappers, so no difference between them is printed.'
      : first && first.length > 0 && second === undefined
        ? `Counted on that day by ${sayList(first)}.`
        : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The mappers whose rows of the day stand behind a figure. */
const mappersOf = (words: OccupiedWords): readonly string[] =>
  words.records.flatMap((record) => {
    const ref = readRecordRef(record)
    return ref?.kind === 'territory' ? [ref.mapper] : []
  })
