import { useEffect, useId, useRef } from 'react'
import type { DatasetIndex } from '../../domain/dataset-index'
import { glossaryByName } from '../../domain/glossary-terms'
import { sayCount } from '../../domain/words'
import { Dialog } from '../dialog/Dialog'
import styles from './Glossary.module.css'

interface GlossaryDialogProps {
  readonly index: DatasetIndex
  /** The term that the reader came for, marked and in sight. */
  readonly term: string | null
  readonly onClose: () => void
}

/** All terms of the glossary from A to Z: how this page uses them (rule H6). */
export function GlossaryDialog({ index, term, onClose }: GlossaryDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { glossary } = index.dataset
  useEffect(() => {
    document.getElementById(`${id}-here`)?.scrollIntoView({ block: 'center' })
  }, [id, term])
  return (
    <Dialog ref={dialog} label="Glossary" onClose={onClose}>
      <div className={styles['head']}>
        <h2>Glossary</h2>
        <p>{sayCount(glossary.length, 'term')}, as used here</p>
        <button type="button" className={styles['close']} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <div className={styles['list']} role="group" aria-label="Terms" tabIndex={0}>
        <dl>
          {glossaryByName(glossary).map((one) => (
            <div
              key={one.term}
              id={one.term === term ? `${id}-here` : undefined}
              data-here={one.term === term}
              data-term={one.term}
            >
              <dt>{one.term}</dt>
              <dd>
                {one.definition}
                {one.note !== null && <p>{one.note}</p>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}
