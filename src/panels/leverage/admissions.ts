import type { DatasetIndex } from '../../domain/dataset-index'
import { addMonths, asIsoMonth, type IsoMonth } from '../../domain/day'
import { leverageAt } from '../../domain/leverage/leverage-at'
import type { LeverageModel } from '../../domain/leverage/leverage-model'
import { sayWhole } from '../../domain/leverage/leverage-words'
import { DEFAULT_WEIGHTS } from '../../domain/leverage/weights'
import { sayCardinal, sayList, sayMonth } from '../../domain/words'
import { possessive } from './say-leverage'

/** The month of which the fifth admission speaks. */
const LATE_2025 = asIsoMonth('2025-12')

/** What the panel must admit (LEVERAGE.md): texts are editorial, figures come from the dataset. */
export function admissions(index: DatasetIndex, model: LeverageModel): readonly string[] {
  const [low, high] = index.parties.map((party) => index.actorById.get(party.actor)?.label ?? '')
  if (low === undefined || high === undefined) return []
  const start = sayMonth(index.meta.territory.baselineDay)
  return [
    `The failed aim of ${start}, a change of government in ${high}, has no series: ${sayMonth(model.limits.firstMonth)} is too kind to ${low}.`,
    'Political shocks (March 2025, November 2025) are under-felt: intelligence sharing and diplomacy have no monthly series.',
    `${possessive(high)} economy rests on ${countEconomy(model, 1)}; ${possessive(low)} on ${countEconomy(model, 0)}: the difference between sides is a second reading, change within a side the safer one.`,
    'The ratio of confirmed equipment losses reflects a change of tactics since late 2025 as well as fortune.',
    ...withoutTerritory(model, [low, high]),
    ...lastFirm(model),
  ]
}

/** "one lumpy aid series", "three domestic series": as many as carry weight. */
function countEconomy(model: LeverageModel, place: 0 | 1): string {
  const at = model.dimensions.findIndex(({ id }) => id === 'economy')
  const tracks = model.sides[place].tracks[at] ?? []
  const count = tracks.filter(({ indicator }) => indicator.weight > 0).length
  return `${sayCardinal(count)} ${place === 1 ? 'lumpy aid' : 'domestic'} series`
}

/** Leave-one-out for the month of the greatest difference of late 2025 (rule L14). */
function withoutTerritory(
  model: LeverageModel,
  labels: readonly [string, string],
): readonly string[] {
  if (LATE_2025 === null) return []
  const said = [DEFAULT_WEIGHTS, { ...DEFAULT_WEIGHTS, territory: 0 }].map((weights) => {
    const leverage = leverageAt(model, weights, LATE_2025)
    if (leverage.kind !== 'inside') return null
    return sayList(
      leverage.sides.map(({ value }, at) => `${labels[at] ?? ''} ${sayWhole(value ?? 0)}`),
    )
  })
  const [all, without] = said
  if (!all || !without) return []
  return [
    `${possessive(labels[0])} higher value of late 2025 rests on territory: ${sayMonth(LATE_2025)} reads ${all}, without territory ${without}.`,
  ]
}

function lastFirm(model: LeverageModel): readonly string[] {
  const first: IsoMonth | undefined = model.months[model.firstProvisional]
  return first === undefined
    ? []
    : [`Months after ${sayMonth(addMonths(first, -1))} are provisional.`]
}
