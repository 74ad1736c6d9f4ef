import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Form } from '../../ui/time-axis'
import { GlyphKey } from './GlyphKey'
import styles from './History.module.css'
import { HistoryRows } from './HistoryRows'
import type { HistoryView } from './history-view'
import type { PartyHead } from './state-of-play-view'

interface HistoryProps {
  readonly view: HistoryView
  readonly parties: readonly [PartyHead, PartyHead]
  readonly form: Form
  readonly onOpen: (record: string) => void
}

/** All statements of the period, newest first, with a field to find words in them. */
export function History({ view, parties, form, onOpen }: HistoryProps) {
  const [text, setText] = useState('')
  const [isAllShown, setAllShown] = useState(false)
  const wanted = useDeferredValue(text)
  const isCoreOnly = form === 'S' && !isAllShown && wanted.trim() === ''
  const list = useMemo(() => view.find(wanted, isCoreOnly), [view, wanted, isCoreOnly])
  const field = useId()
  const total = view.statements.length
  const hidden = isCoreOnly ? total - list.count : 0
  return (
    <div className={styles['history']}>
      <div className={styles['find']}>
        <label htmlFor={field}>Find in these statements</label>
        <input
          id={field}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span aria-live="polite">
          {list.count} of {total}
        </span>
        <span className={styles['ends']} aria-hidden="true">
          {parties.map((party) => (
            <span key={party.pole}>{party.maximal}</span>
          ))}
        </span>
        {hidden > 0 && (
          <button type="button" className="link" onClick={() => setAllShown(true)}>
            Show {hidden} more that restate or add detail
          </button>
        )}
      </div>
      {list.count === 0 ? (
        <p className={styles['empty']}>
          {total === 0 ? 'No statement found in this period' : 'No statement holds these words'}
        </p>
      ) : (
        <HistoryRows list={list} parties={parties} form={form} onOpen={onOpen} />
      )}
      <GlyphKey parties={parties} />
    </div>
  )
}
