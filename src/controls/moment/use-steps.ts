import { useMemo } from 'react'
import { changeDays, nearestChanges } from '../../domain/changes'
import { isoDay, type IsoDay } from '../../domain/day'
import type { ControlProps } from '../control-props'

/** Where the stepper leads from the moment shown; null at the ends of the period (rule R17). */
export interface Steps {
  readonly previous: IsoDay | null
  readonly next: IsoDay | null
}

export function useSteps({ index, scope }: Pick<ControlProps, 'index' | 'scope'>): Steps {
  const { from, to, actors, issues, at } = scope
  const days = useMemo(
    () => changeDays(index, { from, to, actors, issues }),
    [index, from, to, actors, issues],
  )
  const { previous, next } = nearestChanges(days, at)
  return {
    previous: previous === null ? null : isoDay(previous),
    next: next === null ? null : isoDay(next),
  }
}
