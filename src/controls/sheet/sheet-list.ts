import type { ComponentType } from 'react'
import { ActorsSection } from '../actors/ActorsSection'
import type { ControlProps } from '../control-props'
import { IssuesSection } from '../issues/IssuesSection'
import { CompareSection } from '../moment/CompareSection'
import { MomentSection } from '../moment/MomentSection'
import { PeriodSection } from '../period/PeriodSection'

/** A filter's control as it stands in the sheet of tablet and phone. */
export interface SheetControl {
  readonly id: string
  readonly label: string
  readonly Section: ComponentType<ControlProps>
}

/** The controls of the sheet in their order. */
export const SHEET_CONTROLS: readonly SheetControl[] = [
  { id: 'period', label: 'Period', Section: PeriodSection },
  { id: 'actors', label: 'Actors', Section: ActorsSection },
  { id: 'issues', label: 'Issue', Section: IssuesSection },
  { id: 'moment', label: 'Moment', Section: MomentSection },
  { id: 'compare', label: 'Compared with', Section: CompareSection },
]
