import styles from './CheckList.module.css'

interface CheckListProps {
  readonly legend: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly checked: readonly string[]
  readonly onToggle: (id: string) => void
}

/** A list of checkboxes under a heading. */
export function CheckList({ legend, options, checked, onToggle }: CheckListProps) {
  return (
    <fieldset className={styles['list']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles['option']}>
          <input
            type="checkbox"
            checked={checked.includes(option.id)}
            onChange={() => onToggle(option.id)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
