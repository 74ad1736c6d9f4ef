import { createContext, use, useId, useState, type ToggleEvent } from 'react'
import type { GlossaryTerm } from '../domain/dataset'
import { markTerms } from '../domain/glossary-terms'
import styles from './Terms.module.css'

/** The glossary of the page's dataset; without one, nothing is explained. */
export const GlossaryContext = createContext<readonly GlossaryTerm[]>([])

interface TermsProps {
  readonly text: string
  /** A text that stands before it, whose terms are explained there. */
  readonly after?: string
}

/** A text in which the first use of each term of the glossary opens its definition. */
export function Terms({ text, after = '' }: TermsProps) {
  const glossary = use(GlossaryContext)
  return markTerms(text, glossary, markTerms(after, glossary)).map((part) =>
    typeof part === 'string' ? part : <Term key={part.term.term} {...part} />,
  )
}

/** The browser opens and closes the note: by press, Enter and Escape, and at a press beside it. */
function Term({ text, term }: { readonly text: string; readonly term: GlossaryTerm }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles['term']} popoverTarget={id} data-term={term.term}>
        {text}
      </button>
      <span
        id={id}
        popover="auto"
        className={styles['note']}
        aria-live="polite"
        onBeforeToggle={(event) => {
          setOpen(event.newState === 'open')
          place(event)
        }}
      >
        {isOpen && (
          <>
            <b>{term.term}</b> {term.definition} {term.note !== null && <i>{term.note}</i>}
          </>
        )}
      </span>
    </>
  )
}

const GAP_PX = 6
const WIDEST_PX = 340

/** Under the words, or over them in the lower part of the window; it scrolls with the page. */
function place({ currentTarget: note }: ToggleEvent<HTMLElement>): void {
  const words = note.previousElementSibling?.getBoundingClientRect()
  if (!words) return
  const { clientWidth } = document.body
  const { clientHeight } = document.documentElement
  const width = Math.min(WIDEST_PX, clientWidth - 2 * GAP_PX)
  const left = Math.max(GAP_PX, Math.min(words.left, clientWidth - width - GAP_PX))
  const isLow = words.bottom > clientHeight * 0.7
  Object.assign(note.style, {
    width: `${width}px`,
    left: `${left + scrollX}px`,
    top: isLow ? 'auto' : `${words.bottom + scrollY + GAP_PX}px`,
    bottom: isLow ? `${clientHeight - words.top - scrollY + GAP_PX}px` : 'auto',
  })
}
