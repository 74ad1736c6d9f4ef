import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, monthOf, type EpochDay } from '../../domain/day'
import { isChosen } from '../../domain/filters'
import { leverageAt, type Leverage } from '../../domain/leverage/leverage-at'
import { leverageModel, unmeasured, type LeverageModel } from '../../domain/leverage/leverage-model'
import { DEFAULT_WEIGHTS } from '../../domain/leverage/weights'
import type { Scope } from '../../domain/scope'
import { sayMonth, sayMonthShort, sayNumber } from '../../domain/words'
import type { PanelView } from '../panel'
import { admissions } from './admissions'
import { driversView, type DriversView } from './drivers-view'
import { gaugeView, type GaugeView } from './gauge-view'
import { historyView, type HistoryView, type NamedParty } from './history-view'
import { sayCompared } from './say-compared'
import { isProvisional, sayTakeaway } from './say-leverage'

export interface LeverageView extends PanelView {
  /** The two moments' months against each other; null without a comparison (rule R14). */
  readonly compared: string | null
  readonly gauges: readonly [GaugeView, GaugeView]
  /** What the marks of the gauges mean. */
  readonly gaugeKey: string
  readonly isProvisional: boolean
  readonly history: HistoryView
  readonly drivers: DriversView | null
  /** Heading of the drivers: "What the value of March 2022 is made of". */
  readonly driversHeading: string
  readonly admissions: readonly string[]
  /** How far the index reaches and is firm (rule R33). */
  readonly reach: string
}

export type LeverageScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'actors'>

/** Everything the panel says about one moment and period, in words and figures. */
export function leverageView(index: DatasetIndex, scope: LeverageScope): LeverageView {
  const model = leverageModel(index)
  const at = leverageAt(model, DEFAULT_WEIGHTS, monthOfDay(scope.at))
  const vs = scope.vs === null ? null : leverageAt(model, DEFAULT_WEIGHTS, monthOfDay(scope.vs))
  const parties = namedParties(index, scope.actors)
  const labels = [parties[0].label, parties[1].label] as const
  const { limits } = model
  const gauge = (place: 0 | 1): GaugeView =>
    gaugeView({
      ...parties[place],
      at,
      vs,
      limits,
      place,
      unmeasured: unmeasured(model.sides[place], model.dimensions),
    })
  const gauges = [gauge(0), gauge(1)] as const
  const history = historyView({
    model,
    weights: DEFAULT_WEIGHTS,
    scope,
    parties,
    lastDay: index.lastDay,
  })
  return {
    takeaway: sayTakeaway(at, labels, limits),
    definition:
      'The capacity to decline the terms on offer and to make declining costly. Two separate scales, not a see-saw, and not a forecast.',
    definitionLink: { label: 'How it is computed', href: './data/SERIES.md' },
    compared: vs === null || scope.vs === scope.at ? null : sayCompared([at, vs], labels, limits),
    gauges,
    gaugeKey: sayGaugeKey(gauges, vs, model),
    isProvisional: isProvisional(at),
    history,
    drivers: driversView(at, (actor) => index.actorById.get(actor)?.label ?? actor),
    driversHeading: `What the value of ${sayMonth(at.month)} is made of`,
    admissions: admissions(index, model),
    reach: sayReach(model),
  }
}

const monthOfDay = (day: EpochDay) => monthOf(isoDay(day))

function namedParties(
  index: DatasetIndex,
  actors: readonly string[],
): readonly [NamedParty, NamedParty] {
  const named = (place: 0 | 1): NamedParty => {
    const party = index.parties[place]
    return {
      party,
      label: index.actorById.get(party.actor)?.label ?? party.letter,
      isChosen: isChosen(actors, party.actor),
    }
  }
  return [named(0), named(1)]
}

/** Only the marks that are in the drawing. */
function sayGaugeKey(
  gauges: readonly GaugeView[],
  vs: Leverage | null,
  { limits }: LeverageModel,
): string {
  const rings = vs !== null && gauges.some(({ ghost }) => ghost !== null)
  const isOutlined = gauges.some((one) => one.isProvisional && one.reading !== null)
  return [
    ...(gauges.some(({ reading }) => reading !== null) ? ['Bar and needle: value.'] : []),
    ...(rings ? [`Ring: ${sayMonthShort(vs.month)}.`] : []),
    ...(gauges.some(({ isThin }) => isThin)
      ? [`Hatched: coverage under ${sayNumber(limits.thinBelow, 2)}.`]
      : []),
    ...(isOutlined ? ['Outlined needle: provisional.'] : []),
  ].join(' ')
}

function sayReach(model: LeverageModel): string {
  const { firstMonth, lastMonth } = model.limits
  const firm = model.months[model.firstProvisional - 1] ?? lastMonth
  const span = `The index runs from ${sayMonth(firstMonth)} to ${sayMonth(lastMonth)}`
  const reach = firm === lastMonth ? `${span}.` : `${span} and is firm to ${sayMonth(firm)}.`
  return `${reach} A dimension opens to its readings, a reading to its record and sources.`
}
