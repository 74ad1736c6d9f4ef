import styles from './Overlay.module.css'
import type { Leader } from './place-labels'

/** A hair from a mark to its text, bent where the text stands behind a cursor. */
export function Fall({ leader: { x, from, to, edge } }: { readonly leader: Leader }) {
  return (
    <path
      className={styles['leader']}
      d={`M${x},${from}V${to}${edge === null ? '' : `H${edge}`}`}
    />
  )
}
