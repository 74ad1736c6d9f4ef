import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { RangeForm } from './RangeForm'
import { YearChips } from './YearChips'

/** Years and range together, for the sheet. */
export function PeriodSection(props: ControlProps) {
  return (
    <>
      <div className={parts['chips']}>
        <YearChips {...props} />
      </div>
      <RangeForm {...props} />
    </>
  )
}
