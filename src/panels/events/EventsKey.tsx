import { EVENT_KINDS } from '../../domain/events-kinds'
import { glyphPath } from './event-glyph'
import styles from './Events.module.css'

/** The kinds as a line of words, where their names do not fit beside the lanes (VISUAL.md, 7). */
export function EventsKey() {
  return (
    <ul className={styles['key']}>
      {EVENT_KINDS.map(({ kind, label }) => (
        <li key={kind}>
          <svg viewBox="-6 -6 12 12" width={12} height={12} aria-hidden="true">
            <path className={styles['key-glyph']} d={glyphPath(kind, 4.2)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
