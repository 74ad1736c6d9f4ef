import type { Party } from '../domain/dataset-meta'
import styles from './PartyMark.module.css'

interface PartyMarkProps {
  readonly party: Pick<Party, 'letter' | 'pole'>
}

/** The party's letter in its hue: square for the low pole, circle for the high one (V5). */
export function PartyMark({ party }: PartyMarkProps) {
  return (
    <span
      className={`${styles['mark']} ${party.pole < 0 ? styles['square'] : styles['circle']}`}
      data-pole={party.pole}
      aria-hidden="true"
    >
      {party.letter}
    </span>
  )
}
