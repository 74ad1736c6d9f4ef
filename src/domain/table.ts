/** The twin of a drawing in words and figures: every record in view (rule R29). */
export interface TableView {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export interface TableColumn {
  readonly label: string
  /** Figures are set to the right. */
  readonly numeric?: boolean
  /** Sentences: the column is given room. */
  readonly isProse?: boolean
}

export interface TableRow {
  readonly key: string
  /** Opens this record, `kind:id`. */
  readonly record?: string
  readonly cells: readonly string[]
}
