import type { KeyItem } from './mark-key'
import styles from './Territory.module.css'

interface MarkKeyProps {
  readonly items: readonly KeyItem[]
  /** Left edge of the plot. */
  readonly left: number
}

/** What the signs in view mean, in one line of words under the drawing. */
export function MarkKey({ items, left }: MarkKeyProps) {
  if (items.length === 0) return null
  return (
    <ul className={styles['key']} style={{ paddingInlineStart: left }}>
      {items.map(({ sign, words }) => (
        <li key={sign}>
          <svg width={14} height={12} aria-hidden="true">
            {SIGNS[sign]}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

/** The signs as the drawing has them, about the point 7, 6. */
const SIGNS = {
  hollow: <path className={styles['keyLine']} d="M1,4H13M1,8H13" />,
  cut: <path className={styles['keyLine']} d="M0,6H4.5M9.5,6H14M4.5,1V11M9.5,1V11" />,
  batch: <path className={styles['keyLine']} d="M0,9H7V1V9H14" />,
  published: <path className={styles['keyLine']} d="M7,2L11,6L7,10L3,6Z" />,
  bound: <path className={styles['keyLine']} d="M3,2.5H11M7,2.5V10M4.5,7.5L7,10L9.5,7.5" />,
} satisfies Record<KeyItem['sign'], unknown>
