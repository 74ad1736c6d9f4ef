import type { DatasetIndex } from './dataset-index'
import { epochDay, isoDay, lastDayOf, monthOf, yearOf } from './day'
import type { EpochDay, IsoDay, IsoMonth } from './day'
import { sinceWords } from './filter-words'
import { allMappers, type Scope } from './scope'
import { mapperLabel, shareOf } from './territory'
import { countedSince, isBeforeCount } from './territory-count'
import { changeKm2, movementOf, rangeKm2, type Movement } from './territory-movement'
import {
  sayAreaRound,
  sayCardinal,
  sayDay,
  sayList,
  sayMonth,
  sayNumber,
  sayShareRound,
} from './words'

type TakeawayScope = Pick<Scope, 'from' | 'to' | 'mappers' | 'since'>
type MovementScope = Omit<TakeawayScope, 'since'>

/** Rows that begin or end this close to an end of the period speak for it (rule R27). */
const NEAR_END_DAYS = 14
/** A month in which one mapper's area moved by this share of the country moved much. */
const MUCH_SHARE = 0.005
/** A period is told year by year from this length on, a calm stretch from half a year on. */
const SEVERAL_YEARS_DAYS = 500
const CALM_DAYS = 183

/** The sentence over the chart, from the rows in view and no further (VISUAL.md, 5). */
export function territoryTakeaway(all: DatasetIndex, scope: TakeawayScope): string {
  const index = countedSince(all, scope.since)
  const isAll = scope.since === 'always'
  if (isBeforeCount(all, scope.since, scope.to))
    return `Nothing is counted in this period: the count begins ${sinceWords(all).replace('since', 'on')}.`
  const movements = movementsIn(index, scope)
  if (movements.length === 0)
    return sayNoMap(index, scope, isAll ? '' : `, counted ${sinceWords(all)}`)
  const lead = leading(movements, scope)
  const long = scope.to - scope.from >= SEVERAL_YEARS_DAYS ? sayYears(index, scope, lead) : null
  return long ?? sayChange(index, lead, isAll ? 'the area' : `the area added ${sinceWords(all)}`)
}

const movementsIn = (index: DatasetIndex, scope: MovementScope): readonly Movement[] =>
  scope.mappers.flatMap((mapper) => {
    const series = index.territoryByMapper.get(mapper)
    return (series && movementOf(series, scope)) ?? []
  })

/** The first mapper with rows near both ends, else the one that reaches furthest. */
function leading(movements: readonly Movement[], scope: MovementScope): Movement {
  const full = movements.find(
    (one) =>
      one.first.day - scope.from <= NEAR_END_DAYS && scope.to - one.last.day <= NEAR_END_DAYS,
  )
  const span = (one: Movement): number => one.last.day - one.first.day
  return full ?? movements.reduce((best, one) => (span(one) > span(best) ? one : best))
}

function sayNoMap(index: DatasetIndex, scope: MovementScope, count: string): string {
  const { from, to, mappers } = scope
  const areas = index.dataset.territoryPoints.flatMap((point) => {
    const day = epochDay(point.date)
    const isIn = point.basis === 'published' && day >= from && day <= to
    return isIn && point.occupiedKm2 !== null ? [point.occupiedKm2] : []
  })
  const { place } = index.meta.territory
  const names = mappers.map((mapper) => mapperLabel(index, mapper))
  const none =
    mappers.length === allMappers(index).length
      ? 'There is no daily map for this period.'
      : `${sayList(names)} ${names.length === 1 ? 'has' : 'have'} no daily map in this period.`
  if (areas.length === 0) return none
  const ends = [Math.min(...areas), Math.max(...areas)]
  const [low = '', high = low] = [...new Set(ends.map(sayAreaRound))]
  const shares = [...new Set(ends.map((area) => sayShareRound(shareOf(index, area))))]
  const words = low === high ? `about ${low}` : `${low.replace(' km²', '')} to ${high}`
  const figures =
    areas.length === 1 ? 'The one published figure in it is' : 'Published figures in it are'
  return `${none} ${figures} ${words}, ${shares.join(' to ')} of ${place}${count}.`
}

/** "The line moved most in 2022. Since that November it has stayed within two per cent of Ukraine." */
function sayYears(index: DatasetIndex, scope: MovementScope, lead: Movement): string | null {
  const series = index.territoryByMapper.get(lead.mapper)
  const most = yearOfMost(index, scope)
  const month = series && lastMovedMonth(index, scope, lead)
  if (!series || most === null || !month) return null
  const calm = movementOf(series, { from: firstDayAfter(month), to: scope.to })
  if (!calm || calm.last.day - calm.first.day < CALM_DAYS) return null
  const within = Math.max(1, Math.ceil(shareOf(index, rangeKm2(calm)) * 100))
  const isNow = epochDay(index.meta.reach.territory) - calm.last.day <= NEAR_END_DAYS
  const isOver = scope.to - calm.last.day > NEAR_END_DAYS
  const until = isOver ? `, to ${sayDay(calm.last.day)},` : ''
  const name = sayMonth(month)
  const since = yearOf(month) === most ? `that ${name.replace(/ \d+$/, '')}` : name
  return (
    `The line moved most in ${most}. ` +
    `${isNow ? 'Since' : 'After'} ${since}${until} it ${isNow ? 'has stayed' : 'stayed'} within ` +
    `${sayCardinal(within)} per cent of ${index.meta.territory.place}.`
  )
}

const firstDayAfter = (month: IsoMonth): EpochDay => epochDay(lastDayOf(month)) + 1

/** The calendar year in which a mapper's area ranged most; null where the period holds one year. */
function yearOfMost(index: DatasetIndex, { from, to, mappers }: MovementScope): number | null {
  let best: { readonly year: number; readonly range: number } | null = null
  const first = yearOf(isoDay(from))
  for (let year = first; year <= yearOf(isoDay(to)); year += 1) {
    const start = Math.max(from, epochDay(`${year}-01-01` as IsoDay))
    const end = Math.min(to, epochDay(`${year}-12-31` as IsoDay))
    const ranges = movementsIn(index, { from: start, to: end, mappers }).map(rangeKm2)
    const range = Math.max(0, ...ranges)
    if (!best || range > best.range) best = { year, range }
  }
  return best && best.range > 0 ? best.year : null
}

/** The last month of the period in which that mapper's area moved much; null where none did. */
function lastMovedMonth(
  index: DatasetIndex,
  scope: MovementScope,
  lead: Movement,
): IsoMonth | null {
  const series = index.territoryByMapper.get(lead.mapper)
  if (!series) return null
  let end = lead.last.day
  while (end >= scope.from) {
    const month = monthOf(isoDay(end))
    const start = end - Number(isoDay(end).slice(8)) + 1
    const moved = movementOf(series, { from: Math.max(start, scope.from), to: end })
    if (moved && shareOf(index, rangeKm2(moved)) >= MUCH_SHARE) return month
    end = start - 1
  }
  return null
}

/** "By DeepState’s count the area rose by about 4,300 km², 0.7% of Ukraine, between … and …." */
function sayChange(index: DatasetIndex, movement: Movement, subject: string): string {
  const { place } = index.meta.territory
  const by = `By ${possessive(mapperLabel(index, movement.mapper))} count ${subject}`
  const { first, last } = movement
  if (first.day === last.day)
    return `${by} was about ${sayAreaRound(first.areaKm2)}, ${sayShareRound(shareOf(index, first.areaKm2))} of ${place}, on ${sayDay(first.day)}.`
  const turn = turnOf(index, movement)
  if (turn)
    return (
      `${by} ${turn.rises ? 'rose' : 'fell'} to about ${sayAreaRound(turn.areaKm2)} on ` +
      `${sayDay(turn.day)} and was about ${sayAreaRound(last.areaKm2)} on ${sayDay(last.day)}.`
    )
  const change = changeKm2(movement)
  const size = sayChangeSize(index, Math.abs(change))
  const span = `between ${sayDay(first.day)} and ${sayDay(last.day)}`
  if (size === null) return `${by} hardly changed ${span}.`
  return `${by} ${change > 0 ? 'rose' : 'fell'} by about ${size} of ${place}, ${span}.`
}

/** A high or low far outside both ends: then the change from end to end would mislead. */
function turnOf(
  index: DatasetIndex,
  { first, last, lowest, highest }: Movement,
): { readonly rises: boolean; readonly day: EpochDay; readonly areaKm2: number } | null {
  const over = highest.areaKm2 - Math.max(first.areaKm2, last.areaKm2)
  const under = Math.min(first.areaKm2, last.areaKm2) - lowest.areaKm2
  if (shareOf(index, Math.max(over, under)) < MUCH_SHARE) return null
  return over >= under ? { rises: true, ...highest } : { rises: false, ...lowest }
}

/** "4,300 km², 0.7%": to 1,000 from 10,000 on, else to 100; null where it rounds to nothing. */
function sayChangeSize(index: DatasetIndex, km2: number): string | null {
  const unit = km2 >= 10_000 ? 1000 : 100
  const rounded = Math.round(km2 / unit) * unit
  if (rounded === 0) return null
  const share = shareOf(index, km2) * 100
  const words = share >= 1 ? sayNumber(share) : share >= 0.05 ? sayNumber(share, 1) : null
  return `${sayNumber(rounded)} km², ${words === null ? 'less than 0.1' : words}%`
}

const possessive = (name: string): string => `${name}’s`
