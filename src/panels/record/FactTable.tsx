import type { RecordLinks } from '../../ui/RecordLink'
import { Item } from './RecordRows'
import type { ComparisonView } from './record-view'
import styles from './Comparison.module.css'

interface FactTableProps {
  readonly view: Pick<ComparisonView, 'dates' | 'facts' | 'factsNote'>
  readonly links: RecordLinks
}

/** What stood on the one date and on the other, column by column. */
export function FactTable({ view: { dates, facts, factsNote }, links }: FactTableProps) {
  return (
    <>
      <table className={styles['facts']}>
        <caption>What stood on both dates</caption>
        <thead>
          <tr>
            <td />
            {dates.map((date, at) => (
              <th key={at} scope="col">
                {date}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((items, at) => (
                <td key={at}>
                  {items.map((item) => (
                    <p key={item.record ?? item.text}>
                      <Item item={item} links={links} />
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{factsNote}</p>
    </>
  )
}
