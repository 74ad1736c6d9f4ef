import { Fall } from './Fall'
import styles from './Overlay.module.css'
import type { PlacedNote } from './place-notes'
import { RecordMark } from './RecordMark'

interface NotesProps {
  readonly notes: readonly PlacedNote[]
  readonly onOpen: (record: string) => void
}

/** From the base line of one line of a note to the next. */
const LINE = 13

/** What is to know of the lines: their peak, their seams, their ends, the map that was being built. */
export function Notes({ notes, onOpen }: NotesProps) {
  return notes.map((note) => (
    <RecordMark key={note.id} record={note.id} name={note.lines.join(' ')} onOpen={onOpen}>
      {note.leader && <Fall leader={note.leader} />}
      {note.lines.map((line, place) => (
        <text
          key={line}
          className={`${styles['name']} ${styles['quiet']} ${note.isOnTint ? styles['onTint'] : ''}`}
          x={note.x}
          y={note.y - (note.lines.length - 1 - place) * LINE}
          textAnchor={note.anchor}
        >
          {line}
        </text>
      ))}
    </RecordMark>
  ))
}
