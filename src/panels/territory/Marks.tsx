import { useState, type KeyboardEvent } from 'react'
import styles from './Overlay.module.css'
import type { RingMark } from './overlay-layout'
import { RecordMark } from './RecordMark'

interface MarksProps {
  /** From left to right. */
  readonly rings: readonly RingMark[]
  readonly onOpen: (record: string) => void
}

/**
 * Key events as rings on the line and single figures as points, with the labels that fit. One stop of
 * the Tab key; the arrow keys walk from mark to mark.
 */
export function Marks({ rings, onOpen }: MarksProps) {
  const [last, setLast] = useState<string | null>(null)
  const stop = rings.find((ring) => ring.mark.record === last) ?? rings[0]
  return (
    <g role="group" aria-label="Key events" onKeyDown={walk}>
      {rings.map((ring) => (
        <RecordMark
          key={ring.mark.record}
          record={ring.mark.record}
          name={ring.mark.name}
          onOpen={onOpen}
          row={{ isStop: ring === stop, onFocus: () => setLast(ring.mark.record) }}
        >
          <Ring {...ring} />
        </RecordMark>
      ))}
    </g>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

function walk(event: KeyboardEvent<SVGGElement>): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-record]')]
  const here = marks.findIndex((mark) => mark === event.target)
  event.preventDefault()
  marks[here + step]?.focus()
}

function Ring({ mark, x, y, text, label, isOnTint }: RingMark) {
  return (
    <>
      {label?.leader && (
        <line
          className={styles['leader']}
          x1={x}
          x2={x}
          y1={label.leader.from}
          y2={label.leader.to}
        />
      )}
      <circle className={styles['target']} cx={x} cy={y} r={9} />
      {'basis' in mark ? (
        <PointShape basis={mark.basis} x={x} y={y} />
      ) : (
        <circle
          className={label ? styles['ring'] : styles['ringQuiet']}
          cx={x}
          cy={y}
          r={label ? 2.6 : 2}
        />
      )}
      {label && (
        <text
          className={`${styles['name']} ${isOnTint ? styles['onTint'] : ''}`}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
        >
          {text}
        </text>
      )}
    </>
  )
}

interface PointShapeProps {
  readonly basis: string
  readonly x: number
  readonly y: number
}

/** Published = diamond, computed = circle, by definition = square. */
function PointShape({ basis, x, y }: PointShapeProps) {
  if (basis === 'computed') return <circle className={styles['point']} cx={x} cy={y} r={3.5} />
  const turn = basis === 'published' ? `rotate(45 ${x} ${y})` : undefined
  return (
    <rect className={styles['point']} x={x - 3} y={y - 3} width={6} height={6} transform={turn} />
  )
}
