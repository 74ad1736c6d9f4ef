import { useRef } from 'react'
import type { Form } from '../../ui/time-axis'
import styles from './History.module.css'
import { HistoryRow } from './HistoryRow'
import type { HistoryList } from './history-view'
import type { PartyHead } from './state-of-play-view'
import { useWindowRows } from './use-window-rows'

interface HistoryRowsProps {
  readonly list: HistoryList
  readonly parties: readonly [PartyHead, PartyHead]
  readonly form: Form
  readonly onOpen: (record: string) => void
}

/** Height of a row before it is measured, px. */
const ROW_HEIGHT: Readonly<Record<Form, number>> = { L: 80, M: 84, D: 104, S: 150 }

/** The rows near the window, each with its place in the whole list. */
export function HistoryRows({ list, parties, form, onOpen }: HistoryRowsProps) {
  const element = useRef<HTMLOListElement>(null)
  const { places, before, after, measure } = useWindowRows(element, {
    count: list.count,
    rowHeight: ROW_HEIGHT[form],
    overscan: 6,
    keyOf: (at) => list.row(at)?.record ?? at,
  })
  return (
    <ol ref={element} style={{ paddingBlockStart: before, paddingBlockEnd: after }}>
      {places.map((at) => {
        const row = list.row(at)
        return (
          row && (
            <li
              key={row.record}
              ref={measure}
              className={styles['row']}
              data-index={at}
              data-record={row.record}
              aria-setsize={list.count}
              aria-posinset={at + 1}
            >
              <HistoryRow row={row} parties={parties} onOpen={onOpen} />
            </li>
          )
        )
      })}
    </ol>
  )
}
