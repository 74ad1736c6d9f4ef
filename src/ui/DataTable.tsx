import type { TableView } from '../domain/table'
import styles from './DataTable.module.css'

interface DataTableProps {
  readonly table: TableView
  readonly onOpenRecord: (record: string) => void
}

/** The twin of a drawing as a plain table: never virtual, every record (rule R29). */
export function DataTable({ table, onOpenRecord }: DataTableProps) {
  return (
    // A scrolling region must be reachable by keyboard.
    <div className={styles['frame']} tabIndex={0} role="group" aria-label={table.caption}>
      <table className={styles['table']}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric ?? false}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} data-record={row.record}>
              {row.cells.map((cell, at) => {
                const column = table.columns[at]
                const { record } = row
                const text =
                  at === 0 && record !== undefined ? (
                    <button type="button" className="link" onClick={() => onOpenRecord(record)}>
                      {cell}
                    </button>
                  ) : (
                    cell
                  )
                return at === 0 ? (
                  <th key={column?.label} scope="row">
                    {text}
                  </th>
                ) : (
                  <td
                    key={column?.label}
                    data-numeric={column?.numeric ?? false}
                    data-prose={column?.isProse ?? false}
                  >
                    {text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
