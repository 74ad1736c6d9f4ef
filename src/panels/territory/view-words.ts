import type { DatasetIndex } from '../../domain/dataset-index'
import { measuredParty } from '../../domain/measured-side'
import { epochDay, type IsoDay } from '../../domain/day'
import { sinceWords } from '../../domain/filter-words'
import type { Scope } from '../../domain/scope'
import { mapperLabel } from '../../domain/territory'
import { sayAreaRound, sayDay, sayDayShort, sayNumber } from '../../domain/words'
import { publisherOf, shortPublisher } from './published-words'

type WordScope = Pick<Scope, 'measure' | 'since' | 'mappers'>

/** What is measured, and in which count, in one line. */
export function sayDefinition(index: DatasetIndex, scope: WordScope): string {
  const { measure, since, mappers } = scope
  const { areaKm2, baselineKm2, baselineDay, place } = index.meta.territory
  const what =
    measure === 'share' ? `Share of the ${sayNumber(areaKm2)} km² of ${place}` : `Area of ${place}`
  const base = `the ${sayAreaRound(baselineKm2)} held on ${sayDay(baselineDay)}`
  const count =
    since === 'always'
      ? `controlled by ${measuredParty(index)}, including ${base}`
      : `that came under ${measuredParty(index)}’s control ${sinceWords(index)}: less ${base}${byWhom(index)}, whichever mapper counts (published figures count all that is held and are not drawn)`
  const shaded = mappers.length > 1 ? ' Shaded: the spread between mappers.' : ''
  return `${what} ${count}.${shaded}`
}

/** Texts that stand in the drawing whatever the period. */
export interface ChartLabels {
  readonly area: string
  readonly baseline: string
}

export function chartLabels(index: DatasetIndex, { since, mappers }: WordScope): ChartLabels {
  const { baselineKm2, baselineDay } = index.meta.territory
  const held = `${sayAreaRound(baselineKm2)} held on ${sayDayShort(baselineDay)}`
  const [only = '', ...others] = mappers
  const by = others.length > 0 ? 'every mapper’s count' : `${mapperLabel(index, only)}’s count`
  return since === 'always'
    ? { area: `Controlled by ${measuredParty(index)} by ${by}`, baseline: held }
    : { area: `Added ${sinceWords(index)} by ${by}`, baseline: `0 = ${held}` }
}

/** Whose drawing the base line is: that of the figure of its day that it agrees with. */
function byWhom(index: DatasetIndex): string {
  const { baselineKm2, baselineDay } = index.meta.territory
  const isIt = (date: IsoDay, km2: number | null): boolean =>
    epochDay(date) === epochDay(baselineDay) && km2 === baselineKm2
  const found = index.dataset.territoryPoints.find((one) => isIt(one.date, one.occupiedKm2))
  return found ? ` as ${shortPublisher(publisherOf(index, found))} draws it` : ''
}
