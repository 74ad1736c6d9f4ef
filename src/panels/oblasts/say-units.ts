import type { DatasetIndex } from '../../domain/dataset-index'
import type { IsoDay } from '../../domain/day'
import { measuredParty } from '../../domain/measured-side'
import type { ObjectiveChange, ObjectiveReading } from '../../domain/objectives'
import { allMappers } from '../../domain/scope'
import { mapperLabel } from '../../domain/territory'
import { UNIT_DAYS } from '../../domain/units'
import type { UnitState } from '../../domain/unit-state'
import { sayCardinal, sayDay, sayList, saySigned } from '../../domain/words'

/** Whose map a state is cut from. */
export const sayMapper = ({ mapper, isEarly }: Pick<UnitState, 'mapper' | 'isEarly'>): string =>
  `${mapper ?? 'from no daily map'}${isEarly ? ', map still being built' : ''}`

/** "on 25 March 2022 (ISW)", "by definition on 25 March 2022": when and how a share came about. */
export function sayBasis(index: DatasetIndex, reading: ObjectiveReading): string {
  const day = sayDay(reading.day)
  if (reading.isByDefinition) return `by definition on ${day}`
  const mapper = reading.mapper === null ? null : mapperLabel(index, reading.mapper)
  return `on ${day} (${sayMapper({ mapper, isEarly: reading.isEarly })})`
}

/** "no data in the 45 days before 1 June 2019" (rule R27). */
export const sayNoData = ({ moment }: Pick<UnitState, 'moment'>): string =>
  `no data in the ${UNIT_DAYS} days before ${sayDay(moment)}`

/** "+33.9 points", "no change"; else why none is stated; empty where the figures say it all. */
export function sayChange(change: ObjectiveChange): string {
  switch (change.kind) {
    case 'points': {
      const { points } = change
      if (points === 0) return 'no change'
      return Math.abs(points) < 0.05 ? 'under 0.1 points' : `${saySigned(points, 1)} points`
    }
    case 'mappers':
      return 'no change is stated between different maps'
    case 'early':
      return 'no change is stated from a map that was still being built'
    default:
      return ''
  }
}

/** "Eleven of 27 units were partly or wholly held by … on 25 March 2022, eight on 1 May 2025." */
export function sayTakeaway(index: DatasetIndex, states: readonly UnitState[]): string {
  const { units } = index.meta.territory
  const [first, ...others] = states.flatMap((state) => {
    if (state.day === null) return []
    const held = [...state.readings.values()].filter((one) => one.pct > 0).length
    const gaps = units.length - state.readings.size
    const unknown = gaps === 0 ? '' : ` (no data for ${sayCardinal(gaps)})`
    const built = state.isEarly ? ' (map still being built)' : ''
    return [{ held, when: `on ${sayDay(state.day)}${built}${unknown}` }]
  })
  if (!first) return `The table of units has ${sayList(states.map(sayNoData))}.`
  const [one, many] = first.held === 1 ? ['was', 'one'] : ['were', cardinal(first.held)]
  const more = others.map(({ held, when }) => `, ${cardinal(held)} ${when}`)
  const text = `${many} of ${units.length} units ${one} partly or wholly held by ${measuredParty(index)} ${first.when}${more.join('')}.`
  return capital(text)
}

/** As a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const cardinal = (count: number): string => (count === 0 ? 'none' : sayCardinal(count))

/** What the share is, and which units are among them although nothing is measured there. */
export function sayDefinition(index: DatasetIndex, states: readonly UnitState[]): string {
  const { place, units } = index.meta.territory
  const set = namesSet(index, states)
  const among = set === '' ? '' : `, ${set} among them,`
  const moments = states.length > 1 ? 'each moment' : 'the moment'
  return (
    `Share of each of ${place}’s ${units.length} first-level units${among} controlled by ` +
    `${measuredParty(index)}, cut by one set of outlines, on the nearest date of the table up to ${moments}.`
  )
}

/** What those marks mean that are not plain. */
export function sayNotes(
  index: DatasetIndex,
  states: readonly UnitState[],
  mappers: readonly string[],
): readonly string[] {
  const set = namesSet(index, states)
  const isGap = states.some(({ readings }) => readings.size < index.meta.territory.units.length)
  return [
    ...(set === '' ? [] : [`Dotted edge: set to 100 by definition, not measured (${set}).`]),
    ...(isGap ? ['Hatched: no data, which is not zero.'] : []),
    ...(mappers.length === allMappers(index).length
      ? []
      : ['The table has one mapper a date: the choice of mappers does not change it.']),
  ]
}

/** Why no change is stated, each reason once: it is the same for most units. */
export const sayUnstated = (units: readonly { readonly unstated: string }[]): readonly string[] =>
  [...new Set(units.map((unit) => unit.unstated))]
    .filter((why) => why !== '')
    .map((why) => `${capital(why)}.`)

/** Names of the units whose share is set by definition. */
const namesSet = (index: DatasetIndex, states: readonly UnitState[]): string =>
  sayList(
    index.meta.territory.units
      .filter(({ iso }) => states.some(({ readings }) => readings.get(iso)?.isByDefinition))
      .map((unit) => unit.name)
      .sort(),
  )

/** Where a step of one month leads. */
export const sayStep = (to: 'previous' | 'next', day: IsoDay | null): string =>
  day === null ? `No ${to} month with rows in this period` : sayDay(day)
