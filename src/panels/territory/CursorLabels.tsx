import styles from './FormStage.module.css'
import type { CursorLabel } from './form-view'
import { BLOCK_LINE, type PlacedBlock } from './place-block'
import { RecordMark } from './RecordMark'

interface CursorLabelsProps {
  readonly label: CursorLabel
  readonly place: PlacedBlock
  /** Stands on a filled area: its halo is of that ground. */
  readonly isOnTint?: boolean
  readonly onOpen: (record: string) => void
}

/** What is said where a cursor stands, each line with its record. */
export function CursorLabels({ label, place, isOnTint, onOpen }: CursorLabelsProps) {
  return label.lines.map(({ name, value, record }, at) => {
    const text = (
      <text
        className={`${styles['name']} ${isOnTint ? styles['onTint'] : ''}`}
        x={place.x}
        y={place.y + at * BLOCK_LINE}
        textAnchor={place.anchor}
      >
        {name} <tspan className={styles['value']}>{value}</tspan>
      </text>
    )
    const key = `${name} ${value}`
    return record ? (
      <RecordMark key={key} record={record.ref} name={record.name} onOpen={onOpen}>
        {text}
      </RecordMark>
    ) : (
      <g key={key}>{text}</g>
    )
  })
}
