import type { DatasetIndex } from '../../domain/dataset-index'
import { sayFound, saySearched, saySearchReach, searchExamples } from '../../domain/search-words'
import { sayList } from '../../domain/words'
import type { Found } from './finder'
import styles from './Find.module.css'

interface FoundWordsProps {
  readonly index: DatasetIndex
  /** Whether the records have been read. */
  readonly isReady: boolean
  readonly asked: string
  readonly found: Found | null
  readonly onAsk: (question: string) => void
}

/** What was found, in words; before a question, what may be asked. */
export function FoundWords({ index, isReady, asked, found, onAsk }: FoundWordsProps) {
  return (
    <>
      <p className={styles['words']} aria-live="polite">
        {found ? sayAnswer(index, asked, found) : asked !== '' && !isReady && 'Reading the records'}
      </p>
      {asked === '' && (
        <div className={styles['examples']}>
          <p>Names are found in any of their usual spellings. For example:</p>
          <ul>
            {searchExamples(index).map((example) => (
              <li key={example}>
                <button type="button" className="link" onClick={() => onAsk(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function sayAnswer(index: DatasetIndex, asked: string, found: Found): string {
  const { groups, misspelt, hasAll } = found
  if (groups.length === 0)
    return `Nothing found for “${asked}” in ${saySearched(index)}. ${saySearchReach(index)}`
  const counts = sayFound((kind) => groups.find((one) => one.kind === kind)?.hits.length ?? 0)
  const unknown = `“${sayList(misspelt)}”`
  if (!hasAll) return `No record has all the words; these have some: ${counts}.`
  if (misspelt.length > 0) return `No record has ${unknown}; these have what is close: ${counts}.`
  return `${counts}.`
}
