import { useId, useState } from 'react'
import type { CompareChoice } from './record-view'
import styles from './Record.module.css'

interface CompareWithProps {
  readonly choices: readonly CompareChoice[]
  readonly onOpenRecord: (record: string) => void
}

/** Any other statement of the actor on the issue can be set beside this one. */
export function CompareWith({ choices, onOpenRecord }: CompareWithProps) {
  const id = useId()
  const [picked, setPicked] = useState<string | null>(null)
  // A choice belongs to the record that it was made in.
  const chosen = choices.find((one) => one.record === picked) ?? choices[0]
  if (!chosen) return null
  return (
    <form
      className={styles['compare']}
      onSubmit={(event) => {
        event.preventDefault()
        onOpenRecord(chosen.record)
      }}
    >
      <label htmlFor={id}>Compare its text with</label>
      <select id={id} value={chosen.record} onChange={(event) => setPicked(event.target.value)}>
        {choices.map(({ record, text }) => (
          <option key={record} value={record}>
            {text}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  )
}
