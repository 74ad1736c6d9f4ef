import { RecordLink, type RecordLinks } from '../../ui/RecordLink'
import { SourceList } from '../../ui/SourceList'
import type { RecordItem, RecordRow, RecordView } from './record-view'
import styles from './Record.module.css'

interface RecordRowsProps {
  readonly view: Pick<RecordView, 'rows' | 'sources'>
  readonly links: RecordLinks
}

/** Items of a row that are shown before the rest is folded. */
const FIRST = 4

/** The definition list, sources last. */
export function RecordRows({ view: { rows, sources }, links }: RecordRowsProps) {
  return (
    <dl className={styles['rows']}>
      {rows.map((row) => (
        <Row key={row.label} row={row} links={links} />
      ))}
      {sources && (
        <>
          <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
          <dd>
            {sources.length === 0 ? 'none named' : <SourceList sources={sources} links={links} />}
          </dd>
        </>
      )}
    </dl>
  )
}

interface RowProps {
  readonly row: RecordRow
  readonly links: RecordLinks
}

function Row({ row: { label, items, note, shown = FIRST }, links }: RowProps) {
  const [first, ...others] = items
  if (!first) return null
  const isAlone = others.length === 0
  const rest = items.slice(shown)
  const remark = note !== undefined && <span className={styles['note']}>({note})</span>
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {isAlone ? (
          <>
            <Item item={first} links={links} /> {remark}
          </>
        ) : (
          <>
            {remark}
            <Items items={items.slice(0, shown)} links={links} />
          </>
        )}
        {rest.length > 0 && (
          <details>
            <summary>All {items.length}</summary>
            <Items items={rest} links={links} />
          </details>
        )}
      </dd>
    </>
  )
}

interface ItemsProps {
  readonly items: readonly RecordItem[]
  readonly links: RecordLinks
}

/** Names stand in one line; what opens a record or is long has a line of its own. */
function Items({ items, links }: ItemsProps) {
  if (items.every(isName)) return items.map((item) => item.text).join(', ')
  return (
    <ul>
      {items.map((item) => (
        <li key={item.record ?? item.text}>
          <Item item={item} links={links} />
        </li>
      ))}
    </ul>
  )
}

/** Letters of a name that shares its line with others. */
const SHORT = 32

const isName = ({ record, note, text }: RecordItem): boolean =>
  record === undefined && note === undefined && text.length <= SHORT

interface ItemProps {
  readonly item: RecordItem
  readonly links: RecordLinks
}

/** A line of words that may open a record, with what is said behind it. */
export function Item({ item: { text, record, href, said, note, compare }, links }: ItemProps) {
  return (
    <>
      {record !== undefined ? (
        <RecordLink record={record} links={links}>
          {text}
        </RecordLink>
      ) : href !== undefined ? (
        <a href={href} rel="noopener noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      {said !== undefined && `: ${said}`}
      {note !== undefined && <span className={styles['note']}> {note}</span>}
      {compare !== undefined && (
        <span className={styles['pair']}>
          <RecordLink
            record={compare}
            links={links}
            label={`Compare the two texts: this and ${text}`}
          >
            Compare the two texts
          </RecordLink>
        </span>
      )}
    </>
  )
}
