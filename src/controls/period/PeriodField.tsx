import { defaultFilters, samePeriod } from '../../domain/filters'
import { pressedChips, sayPicked, yearChips } from '../../domain/period'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Popover } from '../popover/Popover'
import { Weighed } from '../Weighed'
import { RangeForm } from './RangeForm'
import { YearChips } from './YearChips'

/** Year chips, and behind "Range" any from and to. */
export function PeriodField(props: ControlProps) {
  const { index, filters } = props
  const byDefault = defaultFilters(index.meta.defaultView).time
  const isOwn =
    !samePeriod(filters.time, byDefault) &&
    pressedChips(yearChips(index), filters.time, byDefault).length === 0
  return (
    <div className={parts['chips']}>
      <YearChips {...props} />
      <Popover
        label="Period, from and to"
        trigger={<Weighed text="Range" />}
        triggerName={`Range: ${sayPicked(filters.time, index)}`}
        triggerClass={isOwn ? parts['on'] : undefined}
      >
        {() => <RangeForm {...props} />}
      </Popover>
    </div>
  )
}
