import type { TableView } from '../domain/table'
import { DataTable } from './DataTable'
import { downloadTable } from './download-table'
import styles from './TableTwin.module.css'

interface TableTwinProps {
  /** Of the panel; names the file. */
  readonly id: string
  readonly title: string
  readonly table: TableView
  readonly onOpenRecord: (record: string) => void
}

/** The table of a panel, and the same rows as a file (rule R29). */
export function TableTwin({ id, title, table, onOpenRecord }: TableTwinProps) {
  return (
    <>
      <DataTable table={table} onOpenRecord={onOpenRecord} />
      <p className={styles['download']}>
        <button type="button" className="link" onClick={() => downloadTable(id, table)}>
          Download data: {title}
        </button>
      </p>
    </>
  )
}
