import { memo, type MouseEvent } from 'react'
import type { FilterPatch } from '../../../domain/filters'
import styles from './Coverage.module.css'
import type { CellView, CoverageTable } from './coverage-table'

interface CoverageCountsProps {
  readonly table: CoverageTable
  readonly onPick: (patch: FilterPatch, event: MouseEvent) => void
  /** Heads of columns stand upright, so that many find room. */
  readonly isUpright?: boolean
}

/** One table of counts in a box that scrolls by itself, with the keyboard too. */
export const CoverageCounts = memo(function CoverageCounts(props: CoverageCountsProps) {
  const { table, onPick, isUpright = false } = props
  return (
    <div className={styles['box']} tabIndex={0} role="group" aria-label={table.name}>
      <table className={styles['table']} data-upright={isUpright}>
        <caption>
          <span>{table.name}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map(({ key, label, pole }) => (
              <th key={key} scope="col" data-pole={pole ?? undefined}>
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, label, pole, cells }) => (
            <tr key={key}>
              <th scope="row" data-pole={pole ?? undefined}>
                {label}
              </th>
              {cells.map((cell) => (
                <td key={cell.key}>
                  <Count cell={cell} onPick={onPick} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

interface CountProps extends Pick<CoverageCountsProps, 'onPick'> {
  readonly cell: CellView
}

function Count({ cell, onPick }: CountProps) {
  const { count, isOld, label, patch } = cell
  const mark = isOld && (
    <span className={styles['old']} aria-hidden="true">
      *
    </span>
  )
  if (count === null)
    return (
      <span className={styles['none']}>
        <span aria-hidden="true">–</span>
        <span className="hidden-text">none{isOld && ', in force older than a year'}</span>
        {mark}
      </span>
    )
  return (
    <button
      type="button"
      className="link"
      aria-label={label}
      onClick={(event) => onPick(patch, event)}
    >
      {count}
      {mark}
    </button>
  )
}
