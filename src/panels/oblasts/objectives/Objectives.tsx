import { useId, useMemo } from 'react'
import { ChartBox } from '../../../ui/ChartBox'
import { TimeCursors } from '../../../ui/TimeCursors'
import type { PanelActions } from '../../panel'
import styles from './Objectives.module.css'
import {
  GAP,
  objectivesGrid,
  objectiveShapes,
  PLOT,
  yOf,
  type ObjectivesGrid,
} from './objectives-geometry'
import type { ObjectivesView, ObjectiveView } from './objectives-view'

interface ObjectivesProps {
  readonly view: ObjectivesView
  readonly actions: PanelActions
}

/** Small charts of the objectives, all on one scale and one time axis. */
export function Objectives({ view, actions }: ObjectivesProps) {
  const heading = useId()
  if (view.items.length === 0) return null
  return (
    <div
      className={styles['objectives']}
      data-pole={view.pole}
      role="group"
      aria-labelledby={heading}
    >
      <h3 id={heading}>{view.heading}</h3>
      <p className={styles['note']}>{view.key}</p>
      <ChartBox>{(width) => <Grid view={view} actions={actions} width={width} />}</ChartBox>
      <ul className={styles['note']}>
        {view.notes.map((note) => (
          <li key={note}>{note} </li>
        ))}
      </ul>
    </div>
  )
}

function Grid({ view, actions, width }: ObjectivesProps & { readonly width: number }) {
  const grid = useMemo(() => objectivesGrid(view, width), [view, width])
  return (
    <ul
      className={styles['grid']}
      style={{
        gridTemplateColumns: `repeat(${grid.columns}, ${grid.frame.width}px)`,
        columnGap: GAP,
      }}
    >
      {view.items.map((item) => (
        <li key={item.iso}>
          <p className={styles['name']}>
            <button
              type="button"
              aria-pressed={item.isPicked}
              onClick={() => actions.pick(item.pick)}
            >
              {item.name}
            </button>
          </p>
          <Values item={item} actions={actions} />
          <Chart item={item} grid={grid} view={view} />
        </li>
      ))}
    </ul>
  )
}

/** Each value opens its record; the line under it is that of its cursor. */
function Values({
  item,
  actions,
}: Pick<ObjectivesProps, 'actions'> & { readonly item: ObjectiveView }) {
  return (
    <p className={styles['values']}>
      {item.values.map(({ moment, text, name, record }) => (
        <button
          key={moment}
          type="button"
          className="link"
          data-moment={moment}
          data-record={record}
          aria-label={name}
          onClick={() => actions.openRecord(record)}
        >
          {text}
        </button>
      ))}
      {item.change !== null && <span aria-hidden="true">{item.change}</span>}
      {item.remark !== null && <span>{item.remark}</span>}
    </p>
  )
}

interface ChartProps {
  readonly item: ObjectiveView
  readonly grid: ObjectivesGrid
  readonly view: Pick<ObjectivesView, 'at' | 'vs'>
}

function Chart({ item, grid, view }: ChartProps) {
  const { frame, labels } = grid
  const { stretches, dots, values } = useMemo(() => objectiveShapes(item, frame), [item, frame])
  return (
    <svg width={frame.width} height={PLOT.height} role="img" aria-label={item.words}>
      <Axes frame={frame} labels={labels} />
      {stretches.map(({ key, isHollow, line }) => (
        <path key={key} className={styles['line']} data-hollow={isHollow} d={line} />
      ))}
      {dots.map(({ key, x, y, isHollow }) => (
        <circle
          key={key}
          className={styles['row']}
          data-hollow={isHollow}
          cx={x}
          cy={y}
          r={isHollow ? 2.2 : 1.6}
        />
      ))}
      <TimeCursors frame={frame} at={view.at} vs={view.vs} top={0} bottom={PLOT.base} />
      {values.map(({ key, x, y, isHollow }) => (
        <circle
          key={key}
          className={styles['value']}
          data-hollow={isHollow}
          cx={x}
          cy={y}
          r={3.4}
        />
      ))}
    </svg>
  )
}

function Axes({ frame, labels }: Pick<ObjectivesGrid, 'frame' | 'labels'>) {
  const right = frame.width - frame.right
  return (
    <g aria-hidden="true">
      {[0, 50, 100].map((pct) => (
        <line
          key={pct}
          className={pct === 0 ? 'axis-line' : 'grid-line'}
          x1={frame.left}
          x2={right}
          y1={yOf(pct)}
          y2={yOf(pct)}
        />
      ))}
      <text className={styles['tick']} x={frame.left - 5} y={yOf(100) + 8} textAnchor="end">
        100
      </text>
      <text className={styles['tick']} x={frame.left - 5} y={yOf(0) + 1} textAnchor="end">
        0
      </text>
      {labels.map(({ key, x, text, anchor }) => (
        <text key={key} className={styles['tick']} x={x} y={PLOT.base + 14} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}
