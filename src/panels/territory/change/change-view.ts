import type { DatasetIndex } from '../../../domain/dataset-index'
import { measuredParty, measuredPole } from '../../../domain/measured-side'
import type { EpochDay } from '../../../domain/day'
import type { Scope } from '../../../domain/scope'
import { changeMonths, monthWith } from '../../../domain/territory-change'
import { changeTakeaway } from '../../../domain/territory-change-takeaway'
import { sayMonthLines } from '../../../domain/territory-change-words'
import { sayDay } from '../../../domain/words'
import { territoryCommon } from '../territory-common'
import { overviewOf, type READS } from '../territory-view'
import type { BarsView } from './bars-view'
import { barOf, labelOf, placeOf, rivalTick, seamsOf } from './change-marks'
import { changeNotes } from './change-notes'
import { changeScale, changeTicks } from './change-scale'

type ViewScope = Pick<Scope, (typeof READS)[number]>

/** Change per month: one bar a month, both its ends by one mapper (rule L2). */
export function changeView(index: DatasetIndex, scope: ViewScope): BarsView {
  const { from, to, at, vs } = scope
  const months = changeMonths(index, scope)
  const told = months.flatMap((one) => one.change ?? [])
  const rivals = months.flatMap((one) => one.rivals)
  const { littleChangeKm2PerMonth, place } = index.meta.territory
  const scale = changeScale(
    told.map((one) => one.km2),
    rivals.map((one) => one.km2),
    2 * littleChangeKm2PerMonth,
  )
  const atMonth = monthWith(months, at)
  const lines = (day: EpochDay): readonly string[] => {
    const month = monthWith(months, day)
    return month ? sayMonthLines(index, month) : []
  }
  const party = measuredParty(index)
  return {
    takeaway: changeTakeaway(index, months),
    definition: `Change of the area of ${place} controlled by ${party}, from month end to month end, by one mapper at both ends.`,
    ...territoryCommon(index, scope),
    from,
    to,
    at,
    vs,
    pole: measuredPole(index),
    atWords: [sayDay(at), ...lines(at)].join('; '),
    readingsOn: lines,
    atLabel: labelOf(index, atMonth),
    vsLabel: vs === null ? null : labelOf(index, monthWith(months, vs)),
    ...scale,
    ticks: told.length > 0 ? changeTicks(scale) : [],
    bars: months.flatMap((one) =>
      one.change ? [barOf(index, scope, { month: one, change: one.change, scale })] : [],
    ),
    rivals: months.flatMap((one) =>
      one.rivals
        .filter((rival) => Math.abs(rival.km2) <= scale.limitKm2)
        .map((rival) => rivalTick(index, scope, { month: one, change: rival })),
    ),
    missing: months.flatMap((one) => (one.change ? [] : [placeOf(one, scope)])),
    seams: seamsOf(index, months),
    barsName: 'Change by month',
    empty: told.length > 0 ? null : 'No monthly change in this period',
    notes: changeNotes(index, { months, atMonth, limitKm2: scale.limitKm2 }),
    overview: overviewOf(index, scope),
  }
}
