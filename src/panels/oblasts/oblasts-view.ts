import type { DatasetIndex } from '../../domain/dataset-index'
import { measuredPole } from '../../domain/measured-side'
import { isoDay, type EpochDay, type IsoDay } from '../../domain/day'
import type { UnitsView } from '../../domain/filters'
import type { Scope } from '../../domain/scope'
import type { UnitState } from '../../domain/unit-state'
import { monthSteps } from '../../domain/unit-steps'
import { sayDay } from '../../domain/words'
import type { PanelView } from '../panel'
import { objectivesView, type ObjectivesView } from './objectives/objectives-view'
import { sayDefinition, sayNotes, sayTakeaway, sayUnstated } from './say-units'
import { shownStates, stateView, type StateView } from './state-view'
import { unitView, type UnitView } from './unit-view'

export const OBLASTS_READS = ['from', 'to', 'at', 'vs', 'oblast', 'unitsView', 'mappers'] as const

export type OblastsScope = Pick<Scope, (typeof OBLASTS_READS)[number]>

/** The first-level units at the moment and at the moment compared with (VISUAL.md, 6). */
export interface OblastsView extends PanelView {
  readonly drawing: UnitsView
  /** Pole of the party whose control is measured; gives the hue. */
  readonly pole: number
  /** All units, row by row of their tiles. */
  readonly units: readonly UnitView[]
  /** One drawing each. */
  readonly states: readonly StateView[]
  /** What those marks mean that are not plain. */
  readonly notes: readonly string[]
  /** The unit that the territory chart shows. */
  readonly picked: string | null
  readonly at: IsoDay
  readonly steps: Steps
  readonly sources: readonly UnitSource[]
  /** "Territory to 22 August 2026." */
  readonly reach: string
  readonly objectives: ObjectivesView
}

/** Where a step of one month leads; null at the ends of the period. */
export interface Steps {
  readonly previous: IsoDay | null
  readonly next: IsoDay | null
}

export interface UnitSource {
  readonly record: string
  /** "ISW, 25 March 2022" */
  readonly label: string
  readonly title: string
}

export function oblastsView(index: DatasetIndex, scope: OblastsScope): OblastsView {
  const { units } = index.meta.territory
  const states = shownStates(index, scope)
  const ordered = [...units].sort((a, b) => a.row - b.row || a.column - b.column)
  const shown = ordered.map((unit) => unitView(index, unit, states))
  const { previous, next } = monthSteps(index, scope)
  return {
    takeaway: sayTakeaway(index, states),
    definition: sayDefinition(index, states),
    drawing: scope.unitsView,
    pole: measuredPole(index),
    units: shown,
    states: states.map((state) =>
      stateView(
        state,
        ordered,
        states.length === 1 ? null : state.moment === scope.at ? 'at' : 'vs',
      ),
    ),
    notes: [...sayNotes(index, states, scope.mappers), ...sayUnstated(shown)],
    picked: scope.oblast,
    at: isoDay(scope.at),
    steps: { previous: asIso(previous), next: asIso(next) },
    sources: sourcesOf(index, states),
    reach: `Territory to ${sayDay(index.meta.reach.territory)}.`,
    objectives: objectivesView(index, scope),
  }
}

const asIso = (day: EpochDay | null): IsoDay | null => (day === null ? null : isoDay(day))

function sourcesOf(index: DatasetIndex, states: readonly UnitState[]): readonly UnitSource[] {
  const found = new Map<string, UnitSource>()
  for (const { mapper, readings } of states)
    for (const { sourceId, day } of readings.values()) {
      const title = index.sourceById.get(sourceId)?.title ?? sourceId
      const label = `${mapper ?? title}, ${sayDay(day)}`
      found.set(label, { record: `source:${sourceId}`, label, title })
    }
  return [...found.values()]
}
