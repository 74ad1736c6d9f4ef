import { useMemo } from 'react'
import type { PanelBodyProps } from '../../panel'
import { CursorLabels } from '../CursorLabels'
import { FormAxes, FormCursors } from '../FormAxes'
import { FormStage, type StageProps } from '../FormStage'
import { MarkRow } from '../MarkRow'
import { useTextWidth } from '../text-width'
import styles from './bars.module.css'
import { barsLayout, RIVAL_OUT, type BarsLayout } from './bars-layout'
import type { BarsView } from './bars-view'
import { Figures, Seams } from './BarTexts'
import { OneBar } from './OneBar'
import { spanOf } from './span-of'

/** Changes as bars over and under zero, on the shared time axis. */
export function BarsBody(props: PanelBodyProps<BarsView>) {
  return <FormStage {...props} draw={(stage) => <Bars {...stage} />} />
}

function Bars(stage: StageProps<BarsView>) {
  const { view, actions, frame, plot } = stage
  const widthOf = useTextWidth()
  const layout = useMemo(
    () => barsLayout({ view, frame, plot, widthOf }),
    [view, frame, plot, widthOf],
  )
  const { y } = layout
  const open = actions.openRecord
  return (
    <>
      <FormAxes ticks={view.ticks} frame={frame} plot={plot} y={y} />
      <FormCursors {...stage} />
      <BarMarks view={view} layout={layout} onOpen={open} />
      <Zero {...stage} level={y(0)} />
      {view.rivals.length > 0 && (
        <MarkRow label="By other mappers" marks={view.rivals} onOpen={open}>
          {(rival) => {
            const { x, width } = spanOf(rival, frame)
            const ends = {
              x1: x - RIVAL_OUT,
              x2: x + width + RIVAL_OUT,
              y1: y(rival.km2),
              y2: y(rival.km2),
            }
            return (
              <>
                <line className={styles['rivalTarget']} {...ends} />
                <line className={styles['rivalGround']} {...ends} />
                <line
                  className={styles['rival']}
                  data-stroke={width < 8 ? 'solid' : rival.stroke}
                  {...ends}
                />
              </>
            )
          }}
        </MarkRow>
      )}
      <Figures figures={layout.figures} />
      <Seams seams={layout.seams} level={y(0)} />
      {view.empty !== null && (
        <text
          className={styles['empty']}
          x={(frame.left + frame.width - frame.right) / 2}
          y={(plot.top + plot.bottom) / 2 - 14}
          textAnchor="middle"
        >
          {view.empty}
        </text>
      )}
      {layout.vs && view.vsLabel && (
        <CursorLabels label={view.vsLabel} place={layout.vs} onOpen={open} />
      )}
      <CursorLabels label={view.atLabel} place={layout.at} onOpen={open} />
    </>
  )
}

interface BarMarksProps {
  readonly view: BarsView
  readonly layout: BarsLayout
  readonly onOpen: (record: string) => void
}

function BarMarks({ view, layout, onOpen }: BarMarksProps) {
  const marks = layout.bars.map((placed) => ({
    record: placed.bar.record,
    name: placed.bar.name,
    placed,
  }))
  return (
    <MarkRow label={view.barsName} marks={marks} onOpen={onOpen}>
      {({ placed }) => <OneBar placed={placed} />}
    </MarkRow>
  )
}

/** The line of zero: dotted where there is no value; the months of the two moments stand out on it. */
function Zero({ view, frame, level }: StageProps<BarsView> & { readonly level: number }) {
  const right = frame.width - frame.right
  return (
    <g aria-hidden="true">
      <line className={styles['zero']} x1={frame.left} x2={right} y1={level} y2={level} />
      {view.missing.map(({ from, until }) => (
        <line
          key={from}
          className={styles['missing']}
          x1={frame.x(from)}
          x2={frame.x(until)}
          y1={level}
          y2={level}
        />
      ))}
    </g>
  )
}
