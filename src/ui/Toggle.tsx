import styles from './Toggle.module.css'

interface ToggleProps<T extends string> {
  /** Names the group for those who do not see it. */
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  /** The pressed values. */
  readonly pressed: readonly T[]
  readonly onPress: (value: T) => void
}

/** A row of toggle buttons as text: the current one is ink, 600, with a 2 px line (VISUAL.md, 5). */
export function Toggle<T extends string>({ label, options, pressed, onPress }: ToggleProps<T>) {
  return (
    <span className={styles['toggle']} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={pressed.includes(option.value)}
          onClick={() => onPress(option.value)}
        >
          {option.label}
        </button>
      ))}
    </span>
  )
}
