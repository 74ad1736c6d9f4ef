import type { Moment } from './dataset-meta'
import type { DatasetIndex } from './dataset-index'
import type { IsoDay } from './day'
import { sayDay } from './words'

/** The two moments that the package compares by itself (rule R1). */
export interface MomentPair {
  /** "Istanbul 2022 against Istanbul 2025" */
  readonly label: string
  readonly at: IsoDay
  readonly vs: IsoDay
}

/** The moment and its comparison of the default view; null where the package compares nothing. */
export function defaultPair({ meta }: Pick<DatasetIndex, 'meta'>): MomentPair | null {
  const { at, vs } = meta.defaultView
  if (vs === null) return null
  return { label: `${nameOf(meta.moments, at)} against ${nameOf(meta.moments, vs)}`, at, vs }
}

const nameOf = (moments: readonly Moment[], day: IsoDay): string =>
  moments.find((one) => one.day === day)?.label ?? sayDay(day)
