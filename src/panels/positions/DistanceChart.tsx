import { memo } from 'react'
import { TimeCursors } from '../../ui/TimeCursors'
import { timeFrame } from '../../ui/time-axis'
import { isoDay } from '../../domain/day'
import type { PanelActions } from '../panel'
import styles from './DistanceChart.module.css'
import { DistanceCounts } from './DistanceCounts'
import { DistanceFigures } from './DistanceFigures'
import { DistanceGrid } from './DistanceGrid'
import { DistanceHover } from './DistanceHover'
import { DistanceLines } from './DistanceLines'
import { DistanceSurface } from './DistanceSurface'
import { PLOT, STRIP } from './distance-path'
import type { DistanceView } from './distance-view'

interface DistanceChartProps {
  readonly view: DistanceView
  readonly width: number
  readonly actions: Pick<PanelActions, 'pick' | 'gesture' | 'endGesture'>
}

/** Both parties' mean stance as stepped lines, the distance as the band between (VISUAL.md, 8). */
export const DistanceChart = memo(function DistanceChart(props: DistanceChartProps) {
  const { view, width, actions } = props
  const frame = timeFrame(view.from, view.to, width)
  return (
    <div className={styles['chart']}>
      <svg
        className={styles['plot']}
        viewBox={`0 0 ${width} ${PLOT.height}`}
        width={width}
        height={PLOT.height}
        role="img"
        aria-label={view.label}
      >
        <DistanceGrid frame={frame} parties={view.parties} />
        <DistanceLines frame={frame} view={view} />
        <TimeCursors frame={frame} at={view.at} vs={view.vs} top={0} bottom={STRIP.bottom} />
        <DistanceCounts frame={frame} counts={view.counts} days={view.days} />
        <DistanceFigures frame={frame} view={view} />
        <DistanceHover frame={frame} view={view} />
      </svg>
      <DistanceSurface
        frame={frame}
        view={view}
        onPick={(day) => actions.pick({ at: isoDay(day) })}
        onStep={(day) => actions.gesture({ at: isoDay(day) })}
        onStepEnd={() => actions.endGesture()}
      />
    </div>
  )
})
