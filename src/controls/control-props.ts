import type { DatasetIndex } from '../domain/dataset-index'
import type { FilterPatch, Filters } from '../domain/filters'
import type { Scope } from '../domain/scope'

/** What a control may ask for. It never sees the store or the address. */
export interface ControlActions {
  /** A pick: one history entry (rule U2). */
  pick(patch: FilterPatch): void
  /** A step of typing or sliding; all steps until `endGesture` are one history entry (rule U2). */
  gesture(patch: FilterPatch): void
  endGesture(): void
}

/** What every control gets: what is picked, and what that means on this dataset. */
export interface ControlProps {
  readonly index: DatasetIndex
  readonly filters: Filters
  readonly scope: Scope
  readonly actions: ControlActions
}
