import type { DatasetIndex } from './dataset-index'
import { sinceWords } from './filter-words'
import type { Scope } from './scope'
import { allMappers } from './scope'
import { mapperLabel, mappersOn, shareOf } from './territory'
import {
  compareTerritory,
  type DayCount,
  type MapperChange,
  type TerritoryComparison,
} from './territory-compare'
import { countedSince, isBeforeCount } from './territory-count'
import { occupiedWords } from './territory-words'
import { sayAreaLabel, sayDay, sayList, sayNumber, saySigned, sayShareLabel } from './words'

export type CompareScope = Pick<Scope, 'at' | 'vs' | 'mappers' | 'measure' | 'since'>

interface Speaker {
  readonly all: DatasetIndex
  /** The dataset in the count that was picked. */
  readonly index: DatasetIndex
  readonly scope: CompareScope
}

/** The moment against its comparison in a sentence or two; null without one (rules R14, R21). */
export function sayTerritoryCompared(all: DatasetIndex, scope: CompareScope): string | null {
  const { at, vs, mappers } = scope
  if (vs === null || vs === at) return null
  const speaker = { all, index: countedSince(all, scope.since), scope }
  const compared = compareTerritory(speaker.index, mappers, [at, vs])
  if (compared.sides.some((side) => side.counts.length === 0)) return sayNoDay(speaker, compared)
  return compared.changes.length > 0
    ? `${sayChanges(speaker, compared)} ${sayUnsure(speaker, compared)}`
    : sayRanges(speaker, compared)
}

/** "From 1 July 2023 to 15 November 2024 DeepState’s count goes from 109,000 to 111,100 km² (...)." */
function sayChanges(speaker: Speaker, { sides, changes }: TerritoryComparison): string {
  const count = speaker.scope.since === 'always' ? '' : `, counted ${sinceWords(speaker.all)},`
  const said = changes.map((change, nth) => {
    const counts = nth === 0 ? ' count goes' : ''
    return `${possessive(speaker, change.mapper)}${counts} ${sayChange(speaker, change)}`
  })
  return `From ${sayDay(sides[0].day)} to ${sayDay(sides[1].day)}${count} ${sayList(said)}.`
}

function sayChange(speaker: Speaker, { earlier, later, km2, changesSource }: MapperChange): string {
  const area = `about ${sayRounded(km2)} km²`
  const points = `${saySigned(shareOf(speaker.index, km2) * 100, 1)} points`
  const change = speaker.scope.measure === 'share' ? [points, area] : [area, points]
  const source = changesSource ? '; source changed in between' : ''
  return `from ${sayFigures(speaker, [earlier.areaKm2, later.areaKm2])} (${change.join(', ')}${source})`
}

/** "Mappers differ by up to 2,300 km² on these days: only Liveuamap’s change is larger." */
function sayUnsure(speaker: Speaker, { changes, unsure }: TerritoryComparison): string {
  const [each, isAre] = changes.length === 1 ? ['the change', 'it is'] : ['each change', 'they are']
  if (!unsure)
    return `How far mappers differ on these days is not known, nor whether ${isAre} more than that.`
  const lead =
    unsure.kind === 'spread'
      ? `Mappers differ by up to ${sayAreaLabel(unsure.km2)} km² on these days`
      : `With one mapper on a day its margin is up to ${sayAreaLabel(unsure.km2)} km²`
  const over = changes.filter((change) => change.exceeds)
  if (over.length === 0) return `${lead}: ${each} is within that.`
  if (over.length === changes.length) return `${lead}: ${each} is larger.`
  const names = over.map((change) => possessive(speaker, change.mapper))
  return `${lead}: only ${sayList(names)} change is larger.`
}

/** "No mapper has both days. Mappers put 130,600 to 153,400 km² on 29 March 2022, ..." */
function sayRanges(speaker: Speaker, { sides, doMeet }: TerritoryComparison): string {
  const { all, scope } = speaker
  const who = scope.mappers.length === allMappers(all).length ? 'No mapper' : 'No shown mapper'
  const count = scope.since === 'always' ? '' : `Counted ${sinceWords(all)}, `
  const [earlier, later] = sides.map((side) => sayCount(speaker, side))
  const isFigures = sides.every(({ counts, margin }) => counts.length === 1 && !margin)
  const verdict = isFigures
    ? 'no change is stated between two mappers'
    : `the ranges ${doMeet === true ? 'overlap' : 'do not meet'}`
  const said = `${count}${earlier ?? ''}, ${later ?? ''}: ${verdict}.`
  return `${who} has both days. ${said.charAt(0).toUpperCase()}${said.slice(1)}`
}

function sayCount(speaker: Speaker, { day, counts, margin }: DayCount): string {
  const areas = counts.map((one) => one.areaKm2)
  const ends = sayFigures(speaker, [Math.min(...areas), Math.max(...areas)])
  const [first] = counts
  if (!first || counts.length > 1) return `mappers put ${ends} on ${sayDay(day)}`
  const about = margin ? ` (margin ${sayFigures(speaker, [margin.lowKm2, margin.highKm2])})` : ''
  const isAlone = mappersOn(speaker.index, allMappers(speaker.all), day).length === 1
  const name = `${mapperLabel(speaker.index, first.mapper)}${isAlone ? ' alone' : ''}`
  return `${name} puts ${ends}${about} on ${sayDay(day)}`
}

/** A day without a row has its words, and there is no change (rules R19, R21). */
function sayNoDay({ all, index, scope }: Speaker, { sides }: TerritoryComparison): string {
  const said = sides.map(({ day }) => {
    if (isBeforeCount(all, scope.since, day))
      return `${sayDay(day)}: no value, counted ${sinceWords(all)}`
    const { text, note } = occupiedWords(index, scope.mappers, day)
    return `${sayDay(day)}: ${text}${note === null ? '' : ` (${note})`}`
  })
  return `No change is stated, for not both days have a map. ${said.join('; ')}.`
}

/** "109,000 to 111,100 km²", "18.0% to 18.4%"; one figure where both are the same. */
function sayFigures({ index, scope }: Speaker, km2: readonly number[]): string {
  const isShare = scope.measure === 'share'
  const say = (area: number) => (isShare ? sayShareLabel(shareOf(index, area)) : sayAreaLabel(area))
  return `${[...new Set(km2.map(say))].join(' to ')}${isShare ? '' : ' km²'}`
}

const sayRounded = (km2: number): string => {
  const rounded = Math.round(Math.abs(km2) / 100) * 100
  return rounded === 0 ? sayNumber(0) : saySigned(Math.sign(km2) * rounded)
}

const possessive = ({ index }: Speaker, mapper: string): string => `${mapperLabel(index, mapper)}’s`
