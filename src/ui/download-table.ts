import type { TableView } from '../domain/table'
import { downloadFile } from './download-file'

/** Hands the reader a table as a CSV file; nothing leaves the browser. */
export function downloadTable(name: string, table: TableView): void {
  const file = new Blob(['\uFEFF', tableAsCsv(table)], { type: 'text/csv;charset=utf-8' })
  const url = URL.createObjectURL(file)
  downloadFile(url, `lines-and-terms-${name}.csv`)
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/** CSV by RFC 4180. A cell that a spreadsheet would run as a formula is led by an apostrophe. */
export function tableAsCsv(table: TableView): string {
  const rows = [table.columns.map((column) => column.label), ...table.rows.map((row) => row.cells)]
  return rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

function csvCell(text: string): string {
  const plain = text.replace(/^−/, '-')
  const safe = /^[=+@\t]/.test(plain) && !/^\+[\d.]+$/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
