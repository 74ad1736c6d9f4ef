import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { DatasetIndex } from '../../domain/dataset-index'
import { saySearched } from '../../domain/search-words'
import { Dialog } from '../dialog/Dialog'
import { fieldId, FindField } from './FindField'
import { FoundList } from './FoundList'
import { FoundWords } from './FoundWords'
import { optionId, type Option } from './find-options'
import { useFind } from './use-find'
import styles from './Find.module.css'

interface FindDialogProps {
  readonly index: DatasetIndex
  /** Opens a record, `kind:id`. */
  readonly onOpenRecord: (record: string) => void
  /** Opens the glossary at a term. */
  readonly onOpenTerm: (term: string) => void
  readonly onClose: () => void
}

/**
 * One field over positions, events, claims, sources and glossary; the filters do not matter to it. The
 * focus stays in the field: arrows choose, Enter opens, Escape gives it back to what opened the window.
 */
export function FindDialog({ index, onOpenRecord, onOpenTerm, onClose }: FindDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { isReady, question, asked, found, options, picked, ...find } = useFind(index)
  useEffect(() => {
    document.getElementById(optionId(id, picked))?.scrollIntoView({ block: 'nearest' })
  }, [id, picked])

  function open(option: Option): void {
    if (option.kind === 'more') {
      find.widen(option)
      return
    }
    // First, so that the record can give the focus back to what opened this window.
    dialog.current?.close()
    const { kind, ref } = option.hit.document
    if (kind === 'term') onOpenTerm(ref)
    else onOpenRecord(ref)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const option = options[picked]
    if (event.nativeEvent.isComposing || !option) return
    if (event.key === 'ArrowDown') find.step(1)
    else if (event.key === 'ArrowUp') find.step(-1)
    else if (event.key === 'Enter') open(option)
    else return
    event.preventDefault()
  }

  return (
    <Dialog ref={dialog} label="Find" onClose={onClose}>
      <FindField
        id={id}
        question={question}
        active={options.length > 0 ? optionId(id, picked) : undefined}
        onAsk={find.ask}
        onKeyDown={onKeyDown}
        onClose={() => dialog.current?.close()}
      />
      <div className={styles['body']}>
        <FoundWords
          {...{ index, isReady, asked, found }}
          onAsk={(example) => {
            find.ask(example)
            document.getElementById(fieldId(id))?.focus()
          }}
        />
        <FoundList {...{ id, options, picked }} groups={found?.groups ?? []} onOpen={open} />
      </div>
      <p className={styles['foot']}>
        Searches all {saySearched(index)}, whatever the filters.
        <span className={styles['keys']}> Arrows choose, Enter opens, Escape closes.</span>
      </p>
    </Dialog>
  )
}
