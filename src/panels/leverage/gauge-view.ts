import type { IndexMeta, Party } from '../../domain/dataset-meta'
import type { IsoMonth } from '../../domain/day'
import type { Leverage, SideLeverage } from '../../domain/leverage/leverage-at'
import { marksOf, sayCoverage, sayOutside, sayWhole } from '../../domain/leverage/leverage-words'
import { roundTo } from '../../domain/leverage/round-to-sum'
import { sayMonth, sayMonthShort } from '../../domain/words'
import { sayHole, sayMissing } from './missing-parts'

/** One gauge, every number with its words (VISUAL.md, 9). */
export interface GaugeView {
  readonly party: Party
  readonly label: string
  /** "Russia leverage": the name of the meter, or of the region where nothing is drawn. */
  readonly name: string
  /** The party is not chosen: a thin reference (rule R9). */
  readonly isReference: boolean
  readonly isThin: boolean
  readonly isProvisional: boolean
  /** Null below the limit of coverage, and outside the index. */
  readonly reading: {
    /** 0 to 100, unrounded: the place of the needle. */
    readonly value: number
    /** One decimal (rule R23). */
    readonly now: number
    readonly printed: string
    /** Value in words for those who do not see the gauge (rule R25). */
    readonly text: string
  } | null
  /** Two short lines beside the value: range and month, coverage. */
  readonly lines: readonly string[]
  /** Reason why thin or not drawn, what is missing, and what no series covers at all. */
  readonly notes: readonly string[]
  /** The value at the moment compared with. */
  readonly ghost: { readonly value: number; readonly label: string } | null
}

export interface GaugeInput {
  readonly party: Party
  readonly label: string
  readonly isChosen: boolean
  readonly at: Leverage
  readonly vs: Leverage | null
  readonly limits: IndexMeta
  /** 0: low pole, 1: high pole. */
  readonly place: 0 | 1
  /** Ids of the scored dimensions of which this side has no series at all (rule L9). */
  readonly unmeasured: readonly string[]
}

const NO_RANGE = 'range not computed'

export function gaugeView(input: GaugeInput): GaugeView {
  const { party, label, isChosen, at, limits, place, unmeasured } = input
  const holes = unmeasured.map((id) => sayHole(id, label))
  const frame = {
    party,
    label,
    name: `${label} leverage`,
    isReference: !isChosen,
    ghost: ghostOf(input),
  }
  if (at.kind !== 'inside') {
    return {
      ...frame,
      isThin: false,
      isProvisional: false,
      reading: null,
      lines: [sayMonth(at.month), sayOutside(at.kind, limits)],
      notes: holes,
    }
  }
  const side = at.sides[place]
  return {
    ...frame,
    isThin: side.standing === 'thin',
    isProvisional: side.isProvisional,
    reading: readingOf(side),
    lines: linesOf(side, at.month, limits),
    notes: [
      ...(isChosen ? [] : ['Not chosen: shown for reference.']),
      ...notesOf(side, at.month),
      ...holes,
    ],
  }
}

function readingOf(side: SideLeverage): GaugeView['reading'] {
  if (side.value === null || side.standing === 'not-drawn') return null
  const printed = sayWhole(side.value)
  return {
    value: side.value,
    now: roundTo(side.value, 1),
    printed,
    text: [`${printed} of 100`, NO_RANGE, ...marksOf(side)].join(', '),
  }
}

function linesOf(side: SideLeverage, month: IsoMonth, limits: IndexMeta): readonly string[] {
  const coverage = `coverage ${sayCoverage(side.coverage, limits)}`
  const range = side.standing === 'not-drawn' ? sayMonth(month) : `${NO_RANGE}, ${sayMonth(month)}`
  return [range, [coverage, ...marksOf(side)].join(', ')]
}

function notesOf(side: SideLeverage, month: IsoMonth): readonly string[] {
  if (side.standing === 'firm') return []
  const reason =
    side.standing === 'thin'
      ? 'Thin evidence: too little is measured.'
      : 'Not drawn: too little is measured to give a value.'
  const missing = sayMissing(side, month)
  return missing === null ? [reason] : [reason, missing]
}

/** No ring for the month that is shown anyway, for months outside, or where nothing is drawn. */
function ghostOf({ at, vs, place }: GaugeInput): GaugeView['ghost'] {
  if (vs === null || vs.kind !== 'inside' || vs.month === at.month) return null
  const reading = readingOf(vs.sides[place])
  return reading === null
    ? null
    : { value: reading.value, label: `${sayMonthShort(vs.month)}: ${reading.printed}` }
}
