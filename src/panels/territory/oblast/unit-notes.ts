import type { DatasetIndex } from '../../../domain/dataset-index'
import type { Measure } from '../../../domain/filters'
import type { OneUnit } from '../../../domain/one-unit'
import { sayPct, sayUnitArea } from '../../../domain/one-unit-words'
import { mapperLabel } from '../../../domain/territory'
import { UNIT_DAYS } from '../../../domain/units'
import { sayDay, sayList } from '../../../domain/words'
import type { UnitDot } from './unit-view'

interface Noted {
  readonly dots: readonly UnitDot[]
  readonly measure: Measure
  /** What the reader picked. */
  readonly picked: Measure
}

/** How to read the drawing, and what it does not show. */
export function unitNotes(
  index: DatasetIndex,
  unit: OneUnit,
  { dots, measure, picked }: Noted,
): readonly string[] {
  const has = (shape: UnitDot['shape']): boolean => dots.some((dot) => dot.shape === shape)
  const base = sayDay(index.meta.territory.baselineDay)
  const built = [...new Set(unit.mappers.filter((_, row) => unit.early[row]))]
  const names = built.flatMap((id) => (id === null ? [] : [mapperLabel(index, id)]))
  const held = `${sayPct(unit.less.pct)} (${sayUnitArea(unit.less.km2)} km²)`
  const notes: readonly (readonly [boolean, string])[] = [
    [
      dots.length > 0,
      `A line joins rows of one source, at most ${UNIT_DAYS} days apart; elsewhere it is open.`,
    ],
    [has('early'), `Hollow dots: the map of ${sayList(names)} was being built.`],
    [has('definition'), 'Hollow squares: set by definition, not measured.'],
    [unit.count === 'since', `Counted without the ${held} held on ${base}.`],
    [
      unit.count === 'no-baseline',
      `There is no row for ${base}: all that was held is counted, also from before.`,
    ],
    [picked !== measure, `No row gives the area of ${unit.name}: the scale is in per cent of it.`],
  ]
  return notes.flatMap(([isSo, words]) => (isSo ? [words] : []))
}
