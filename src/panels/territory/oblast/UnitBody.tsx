import { useMemo } from 'react'
import type { TimeFrame } from '../../../ui/time-axis'
import type { PanelBodyProps } from '../../panel'
import { CursorLabels } from '../CursorLabels'
import { FormAxes, FormCursors } from '../FormAxes'
import { FormStage, type StageProps } from '../FormStage'
import { MarkRow } from '../MarkRow'
import type { PlacedBlock } from '../place-block'
import { useTextWidth } from '../text-width'
import { areaPath, linePath } from '../trace-path'
import styles from './unit.module.css'
import { unitLayout, type PlacedEnd } from './unit-layout'
import type { UnitDot, UnitView } from './unit-view'

/** One unit over time, on the shared time axis. */
export function UnitBody(props: PanelBodyProps<UnitView>) {
  return <FormStage {...props} draw={(stage) => <Unit {...stage} />} />
}

function Unit(stage: StageProps<UnitView>) {
  const { view, actions, frame, plot } = stage
  const widthOf = useTextWidth()
  const layout = useMemo(
    () => unitLayout({ view, frame, plot, widthOf }),
    [view, frame, plot, widthOf],
  )
  const { y } = layout
  const open = actions.openRecord
  return (
    <>
      <Lines view={view} frame={frame} y={y} />
      <FormAxes ticks={view.ticks} frame={frame} plot={plot} y={y} />
      <line
        className="axis-line"
        x1={frame.left}
        x2={frame.width - frame.right}
        y1={y(0)}
        y2={y(0)}
      />
      <FormCursors {...stage} />
      <MarkRow label={`Rows of ${view.unit?.name ?? ''}`} marks={view.dots} onOpen={open}>
        {(dot) => (
          <Dot dot={dot} x={frame.x(dot.day)} y={y(dot.value)} isSmall={frame.form === 'S'} />
        )}
      </MarkRow>
      {layout.end && view.end && <End end={view.end} place={layout.end} />}
      {view.empty !== null && (
        <text
          className={styles['empty']}
          x={(frame.left + frame.width - frame.right) / 2}
          y={(plot.top + plot.bottom) / 2}
          textAnchor="middle"
        >
          {view.empty}
        </text>
      )}
      {layout.vs && view.vsLabel && (
        <CursorLabels
          label={view.vsLabel}
          place={layout.vs}
          isOnTint={isUnder(view.vsLabel, layout.vs, y)}
          onOpen={open}
        />
      )}
      <CursorLabels
        label={view.atLabel}
        place={layout.at}
        isOnTint={isUnder(view.atLabel, layout.at, y)}
        onOpen={open}
      />
    </>
  )
}

/** Whether a label stands under the line, on the area. */
const isUnder = (
  { value }: UnitView['atLabel'],
  { box }: PlacedBlock,
  y: (value: number) => number,
): boolean => value !== null && box.top > y(value)

interface LinesProps {
  readonly view: UnitView
  readonly frame: TimeFrame
  readonly y: (value: number) => number
}

function Lines({ view, frame, y }: LinesProps) {
  return (
    <g aria-hidden="true">
      {view.runs.map(({ start, end, stroke }) => {
        const trace = { at: view.days, values: view.values, start, end }
        return (
          <g key={start}>
            {stroke !== 'thin' && end - start > 1 && (
              <path className={styles['area']} d={areaPath(trace, frame.x, y)} />
            )}
            {end - start > 1 && (
              <path
                className={styles['line']}
                data-stroke={stroke}
                d={linePath(trace, frame.x, y)}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}

interface DotProps {
  readonly dot: UnitDot
  readonly x: number
  readonly y: number
  readonly isSmall: boolean
}

function Dot({ dot, x, y, isSmall }: DotProps) {
  const r = isSmall ? 1.8 : 2.4
  return (
    <>
      <circle className={styles['target']} cx={x} cy={y} r={8} />
      {dot.shape === 'definition' ? (
        <rect className={styles['hollow']} x={x - r} y={y - r} width={2 * r} height={2 * r} />
      ) : (
        <circle className={styles[dot.shape === 'early' ? 'hollow' : 'dot']} cx={x} cy={y} r={r} />
      )}
    </>
  )
}

interface EndProps {
  readonly end: NonNullable<UnitView['end']>
  readonly place: PlacedEnd
}

/** Name, value and date of the last row, in the right margin. */
function End({ end, place }: EndProps) {
  return (
    <g aria-hidden="true">
      <text className={styles['name']} x={place.x} y={place.y}>
        {end.name}
      </text>
      <text className={styles['figure']} x={place.x} y={place.y + 15}>
        {end.figure}
      </text>
      <text className={styles['quiet']} x={place.x} y={place.y + 29}>
        {end.date}
      </text>
    </g>
  )
}
