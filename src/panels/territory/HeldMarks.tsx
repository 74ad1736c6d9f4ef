import { useState } from 'react'
import styles from './HeldStrip.module.css'
import { isAtCursor, type HeldLayout } from './held-layout'
import type { HeldMark } from './held-view'
import { RecordMark } from './RecordMark'
import { walkMarks } from './walk-marks'

interface HeldMarksProps {
  readonly name: string
  /** By day. */
  readonly marks: readonly HeldMark[]
  readonly layout: HeldLayout
  readonly x: (day: number) => number
  readonly onOpen: (record: string) => void
  /** The mark under the pointer or in focus; null when there is none. */
  readonly onPoint: (mark: HeldMark | null) => void
}

/** Values and claims of the strip. One stop of the Tab key; the arrow keys walk from mark to mark. */
export function HeldMarks({ name, marks, layout, x, onOpen, onPoint }: HeldMarksProps) {
  const [last, setLast] = useState<string | null>(null)
  const stop = marks.find((one) => one.key === last) ?? marks[0]
  return (
    <g role="group" aria-label={name} onKeyDown={walkMarks} onBlur={() => onPoint(null)}>
      {marks.map((mark) => {
        const onFocus = (): void => {
          setLast(mark.key)
          onPoint(mark)
        }
        const text = layout.texts.get(mark.key)
        return (
          <g
            key={mark.key}
            onPointerEnter={() => onPoint(mark)}
            onPointerLeave={() => onPoint(null)}
          >
            <RecordMark
              record={mark.record}
              name={mark.name}
              onOpen={onOpen}
              row={{ isStop: mark === stop, onFocus }}
            >
              <Shape mark={mark} x={x(mark.day)} y={layout.y(mark.km2)} />
              {text && (
                <text
                  className={`halo ${styles[isAtCursor(mark) ? 'value' : 'said'] ?? ''}`}
                  data-on={text.isOnArea || undefined}
                  x={text.x}
                  y={text.y}
                  textAnchor={text.anchor}
                >
                  {mark.text}
                </text>
              )}
            </RecordMark>
          </g>
        )
      })}
    </g>
  )
}

interface ShapeProps {
  readonly mark: HeldMark
  readonly x: number
  readonly y: number
}

/** Claim = diamond, hollow at low confidence; no area = cross on the axis; computed = dot on the line. */
function Shape({ mark, x, y }: ShapeProps) {
  const { kind, isLowConfidence } = mark
  const target = <circle className={styles['target']} cx={x} cy={y} r={8} />
  if (kind === 'presence')
    return (
      <>
        {target}
        <path className={styles['presence']} d={`M${x - 4},${y - 4}l8,8m0,-8l-8,8`} />
      </>
    )
  if (kind !== 'claim')
    return (
      <>
        {target}
        <circle className={styles[kind]} cx={x} cy={y} r={kind === 'peak' ? 2.4 : 4} />
      </>
    )
  return (
    <>
      {target}
      <path
        className={styles[isLowConfidence ? 'low' : 'claim']}
        d={`M${x},${y - 4.6}l4.6,4.6l-4.6,4.6l-4.6,-4.6z`}
      />
    </>
  )
}
