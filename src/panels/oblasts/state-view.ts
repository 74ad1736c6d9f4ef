import type { DatasetIndex } from '../../domain/dataset-index'
import type { Unit } from '../../domain/dataset-meta'
import type { EpochDay } from '../../domain/day'
import type { Scope } from '../../domain/scope'
import { unitStates, type UnitState } from '../../domain/unit-state'
import { sayUnitFigure } from '../../domain/unit-words'
import { sayDay, sayList } from '../../domain/words'
import { capital, sayMapper, sayNoData } from './say-units'
import { shareClass } from './share-class'
import { recordOf } from './unit-view'

/** One drawing of all units. */
export interface StateView {
  /** "25 March 2022"; null where no row speaks for the moment. */
  readonly day: string | null
  /** Which of two moments it is; null where one state stands alone (VISUAL.md, 1: V5). */
  readonly moment: 'at' | 'vs' | null
  /** "ISW, nearest date before 29 March 2022" */
  readonly about: string
  /** In the order of the units. */
  readonly marks: readonly UnitMark[]
}

export interface UnitMark {
  readonly iso: string
  /** Share held, 0 to 100; null where there is no row (rule H1). */
  readonly pct: number | null
  /** "36"; empty where nothing is held or nothing is known. */
  readonly figure: string
  /** Place among the classes of the map; null where there is no row. */
  readonly step: number | null
  readonly isByDefinition: boolean
  readonly record: string | undefined
}

/** A state with the moments that it speaks for. */
export interface ShownState extends UnitState {
  readonly moments: readonly EpochDay[]
}

/** Earlier day first (rule R14); one state where both moments rest on the same day of the table. */
export function shownStates(
  index: DatasetIndex,
  { at, vs }: Pick<Scope, 'at' | 'vs'>,
): readonly ShownState[] {
  const states = unitStates(index, { at, vs })
  const [first, second] = states
  if (first && second && first.day !== null && first.day === second.day)
    return [{ ...second, moments: [first.moment, second.moment] }]
  return states.map((state) => ({ ...state, moments: [state.moment] }))
}

export function stateView(
  state: ShownState,
  units: readonly Unit[],
  which: StateView['moment'],
): StateView {
  const { day, moments } = state
  const before = sayList(moments.filter((one) => one !== day).map(sayDay))
  const nearest = before === '' ? '' : `, nearest date before ${before}`
  return {
    day: day === null ? null : sayDay(day),
    moment: which,
    about: day === null ? capital(sayNoData(state)) : `${sayMapper(state)}${nearest}`,
    marks: units.map(({ iso }) => markOf(state, iso)),
  }
}

function markOf({ readings }: UnitState, iso: string): UnitMark {
  const reading = readings.get(iso)
  if (!reading)
    return { iso, pct: null, figure: '', step: null, isByDefinition: false, record: undefined }
  const { pct, isByDefinition } = reading
  const figure = pct > 0 ? sayUnitFigure(pct) : ''
  return { iso, pct, figure, step: shareClass(pct), isByDefinition, record: recordOf(reading) }
}
