import { MarkRow } from './MarkRow'
import { MarkShape } from './MarkShape'
import { Fall } from './Fall'
import styles from './Overlay.module.css'
import type { RingMark } from './ring-marks'

interface MarksProps {
  /** From left to right. */
  readonly rings: readonly RingMark[]
  readonly onOpen: (record: string) => void
}

/** Key events, single figures and batch updates, with the labels that fit: one row for the arrow keys. */
export function Marks({ rings, onOpen }: MarksProps) {
  return (
    <MarkRow
      label="Key events and published figures"
      marks={rings.map((ring) => ({ ...ring, record: ring.mark.record, name: ring.mark.name }))}
      onOpen={onOpen}
    >
      {(ring) => <Ring {...ring} />}
    </MarkRow>
  )
}

function Ring(ring: RingMark) {
  const { mark, x, y, text, label, isOnTint } = ring
  return (
    <>
      {label?.leader && <Fall leader={label.leader} />}
      <circle className={styles['target']} cx={x} cy={y} r={9} />
      <MarkShape ring={ring} />
      {label && (
        <text
          className={[
            styles['name'],
            isOnTint ? styles['onTint'] : '',
            mark.kind === 'event' ? '' : styles['quiet'],
          ].join(' ')}
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
