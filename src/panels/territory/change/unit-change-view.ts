import type { DatasetIndex } from '../../../domain/dataset-index'
import { measuredParty, measuredPole } from '../../../domain/measured-side'
import { isoDay, type EpochDay } from '../../../domain/day'
import { oneUnit, unitSteps, type OneUnit, type UnitStep } from '../../../domain/one-unit'
import { writeRecordRef } from '../../../domain/record-ref'
import type { Scope } from '../../../domain/scope'
import { sayChangeLabel } from '../../../domain/territory-change-words'
import {
  sayNoStep,
  sayStep,
  sayStepBy,
  sayStepName,
  stepsTakeaway,
} from '../../../domain/unit-step-words'
import { UNIT_DAYS } from '../../../domain/units'
import { sayDay, sayNumber } from '../../../domain/words'
import type { CursorLabel } from '../form-view'
import { territoryCommon } from '../territory-common'
import { overviewOf, type READS } from '../territory-view'
import type { Bar, BarsView } from './bars-view'
import { changeScale, changeTicks } from './change-scale'

type ViewScope = Pick<Scope, (typeof READS)[number]>

/** Changes of one unit: a bar from row to row of its table, as wide as the days between (rule R19). */
export function unitChangeView(index: DatasetIndex, scope: ViewScope): BarsView {
  const { from, to, at, vs } = scope
  const unit = oneUnit(index, scope)
  if (!unit) throw new Error(`no unit ${scope.oblast ?? ''}`)
  const steps = unitSteps(unit, scope)
  const told = steps.flatMap((step) => step.km2 ?? [])
  const { littleChangeKm2PerMonth } = index.meta.territory
  const scale = changeScale(told, [], 2 * littleChangeKm2PerMonth)
  const lines = (day: EpochDay): readonly string[] => {
    const step = stepWith(steps, day)
    return [step ? sayStep(index, unit, step) : NO_ROWS]
  }
  const atStep = stepWith(steps, at)
  return {
    takeaway: stepsTakeaway(index, unit, steps),
    definition: `Change of the area of ${unit.name} controlled by ${measuredParty(index)}, from one row of the table to the next, by one source, at most ${UNIT_DAYS} days apart.`,
    ...territoryCommon(index, scope),
    from,
    to,
    at,
    vs,
    pole: measuredPole(index),
    atWords: [sayDay(at), ...lines(at)].join('; '),
    readingsOn: lines,
    atLabel: labelOf(index, unit, atStep),
    vsLabel: vs === null ? null : labelOf(index, unit, stepWith(steps, vs)),
    ...scale,
    ticks: told.length > 0 ? changeTicks(scale) : [],
    bars: steps.flatMap((step) =>
      step.km2 === null
        ? []
        : [
            barOf(index, unit, {
              step,
              km2: step.km2,
              limitKm2: scale.limitKm2,
              marked: { at, vs },
            }),
          ],
    ),
    rivals: [],
    missing: steps.flatMap((step) =>
      step.km2 === null ? [{ from: step.from, until: step.to }] : [],
    ),
    seams: [],
    barsName: `Changes of ${unit.name}`,
    empty: told.length > 0 ? null : `No change of ${unit.name} in this period`,
    notes: notesOf(index, { told, atStep, limitKm2: scale.limitKm2 }),
    overview: overviewOf(index, scope),
  }
}

const NO_ROWS = 'no value: no two rows hold this day'

/** The step over a day: after its first row, up to its second. */
const stepWith = (steps: readonly UnitStep[], day: EpochDay): UnitStep | null =>
  steps.find((step) => step.from < day && day <= step.to) ?? null

interface BarParts {
  readonly step: UnitStep
  readonly km2: number
  readonly limitKm2: number
  readonly marked: Pick<Scope, 'at' | 'vs'>
}

function barOf(index: DatasetIndex, unit: OneUnit, { step, km2, limitKm2, marked }: BarParts): Bar {
  const holds = (day: EpochDay | null): boolean => day !== null && step.from < day && day <= step.to
  return {
    from: step.from,
    until: step.to,
    record: writeRecordRef({ kind: 'oblast', iso: unit.iso, day: isoDay(step.to) }),
    name: sayStepName(index, unit, step),
    km2,
    figure: sayChangeLabel(index, km2),
    isCut: Math.abs(km2) > limitKm2,
    mark: holds(marked.at) ? 'at' : holds(marked.vs) ? 'vs' : null,
  }
}

function labelOf(index: DatasetIndex, unit: OneUnit, step: UnitStep | null): CursorLabel {
  if (!step || step.km2 === null)
    return { value: null, lines: [{ name: 'no value', value: '', record: null }] }
  const value = sayChangeLabel(index, step.km2)
  const by = sayStepBy(index, unit, step).replace(' by ', '')
  const ref = writeRecordRef({ kind: 'oblast', iso: unit.iso, day: isoDay(step.to) })
  const name = `${by} ${value}, ${sayDay(step.from)} to ${sayDay(step.to)}`
  return { value: step.km2, lines: [{ name: by, value, record: { ref, name } }] }
}

interface Noted {
  readonly told: readonly number[]
  readonly atStep: UnitStep | null
  readonly limitKm2: number
}

function notesOf(index: DatasetIndex, { told, atStep, limitKm2 }: Noted): readonly string[] {
  const little = sayNumber(index.meta.territory.littleChangeKm2PerMonth)
  const isCutting = told.some((km2) => Math.abs(km2) > limitKm2)
  return [
    ...(isCutting
      ? [`Bars over ${sayNumber(limitKm2)} km² are cut; the figure stands on them.`]
      : []),
    'A bar is as wide as the days between its two rows.',
    ...(told.length > 0
      ? [`Figures to the nearest 10 km²; under ${little} km² reads “little change”.`]
      : []),
    ...(atStep?.why
      ? [`${sayDay(atStep.from)} to ${sayDay(atStep.to)}: ${sayNoStep(atStep)}.`]
      : []),
  ]
}
