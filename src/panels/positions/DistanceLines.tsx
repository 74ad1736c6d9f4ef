import type { TimeFrame } from '../../ui/time-axis'
import styles from './DistanceChart.module.css'
import { distancePaths, PLOT, stanceY } from './distance-path'
import type { DistanceView } from './distance-view'

interface DistanceLinesProps {
  readonly frame: TimeFrame
  readonly view: DistanceView
}

/** Band, stepped lines and their names at the end; a party not in view is a thin line (rule R9). */
export function DistanceLines({ frame, view }: DistanceLinesProps) {
  const { steps, until, parties, ends, gaps } = view
  const paths = distancePaths(frame, steps, until)
  return (
    <g aria-hidden="true">
      {parties.every((party) => party.isInView) && (
        <path className={styles['band']} d={paths.band} />
      )}
      {parties.map((party, nth) => (
        <path
          key={party.pole}
          className={styles['line']}
          data-pole={party.pole}
          data-in-view={party.isInView}
          d={paths.lines[nth]}
        />
      ))}
      {ends && <LineEnds frame={frame} view={view} ends={ends} />}
      {gaps
        .filter((gap) => frame.x(gap.to) - frame.x(gap.from) > gap.words.length * 6)
        .map((gap) => (
          <text
            key={gap.from}
            className={`${styles['empty']} halo`}
            x={(frame.x(gap.from) + frame.x(gap.to)) / 2}
            y={PLOT.middle - 8}
            textAnchor="middle"
          >
            {gap.words}
          </text>
        ))}
    </g>
  )
}

interface LineEndsProps extends DistanceLinesProps {
  readonly ends: NonNullable<DistanceView['ends']>
}

/** Least space between the two names at the line ends, px. */
const LINE_SPACE = 15

function LineEnds({ frame, view, ends }: LineEndsProps) {
  const isNarrow = frame.form === 'S'
  const last = Math.max(view.until, view.at, view.vs ?? view.until)
  const x = isNarrow ? frame.width - frame.right - 4 : frame.x(last) + 8
  const [low, high] = ends.map((end) => stanceY(end.value))
  const middle = ((low ?? 0) + (high ?? 0)) / 2
  return view.parties.map((party, nth) => {
    const own = (nth === 0 ? low : high) ?? 0
    const apart =
      nth === 0 ? Math.max(own, middle + LINE_SPACE / 2) : Math.min(own, middle - LINE_SPACE / 2)
    const y = isNarrow ? own + (nth === 0 ? -6 : 14) : apart + 4
    return (
      <text
        key={party.pole}
        className={`${styles['name']} halo`}
        data-pole={party.pole}
        x={x}
        y={y}
        textAnchor={isNarrow ? 'end' : 'start'}
      >
        {isNarrow ? party.label : ends[nth]?.text}
      </text>
    )
  })
}
