import type { ComponentType } from 'react'
import { ActorsField } from './actors/ActorsField'
import { ActorsSection } from './actors/ActorsSection'
import type { ControlProps } from './control-props'
import { IssuesField } from './issues/IssuesField'
import { IssuesSection } from './issues/IssuesSection'
import { CompareSection } from './moment/CompareSection'
import { MomentSection } from './moment/MomentSection'
import { PeriodField } from './period/PeriodField'
import { PeriodSection } from './period/PeriodSection'

/** A filter's control, as it stands in the bar and in the sheet. */
export interface ControlEntry {
  readonly id: string
  readonly label: string
  /** In the bar of a wide page; none where the bar has its own place for it. */
  readonly Field?: ComponentType<ControlProps>
  /** In the sheet of tablet and phone. */
  readonly Section: ComponentType<ControlProps>
}

/** The controls in their order; a new filter adds a line here. */
export const CONTROLS: readonly ControlEntry[] = [
  { id: 'period', label: 'Period', Field: PeriodField, Section: PeriodSection },
  { id: 'actors', label: 'Actors', Field: ActorsField, Section: ActorsSection },
  { id: 'issues', label: 'Issue', Field: IssuesField, Section: IssuesSection },
  { id: 'moment', label: 'Moment', Section: MomentSection },
  { id: 'compare', label: 'Compared with', Section: CompareSection },
]
