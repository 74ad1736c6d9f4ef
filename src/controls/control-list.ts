import type { ComponentType } from 'react'
import { ActorsField } from './actors/ActorsField'
import type { ControlProps } from './control-props'
import { IssuesField } from './issues/IssuesField'
import { PeriodField } from './period/PeriodField'

/** A filter's control as it stands in the bar of a wide page. */
export interface BarControl {
  readonly id: string
  readonly label: string
  readonly Field: ComponentType<ControlProps>
}

/** The controls of the bar in their order; a new filter adds a line here and in sheet-list.ts. */
export const BAR_CONTROLS: readonly BarControl[] = [
  { id: 'period', label: 'Period', Field: PeriodField },
  { id: 'actors', label: 'Actors', Field: ActorsField },
  { id: 'issues', label: 'Issue', Field: IssuesField },
]
