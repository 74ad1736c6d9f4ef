import { useState } from 'react'
import type { PanelActions } from '../panel'
import styles from './Drivers.module.css'
import type { DriverCell, DriverRow, DriversView } from './drivers-view'
import type { GaugeView } from './gauge-view'
import { IndicatorList } from './IndicatorList'

interface DriversProps {
  readonly heading: string
  readonly drivers: DriversView
  readonly sides: readonly [GaugeView, GaugeView]
  readonly actions: PanelActions
}

/** One row per dimension, bar and figure per side, the sum below (VISUAL.md, 9). */
export function Drivers({ heading, drivers, sides, actions }: DriversProps) {
  const [opened, setOpened] = useState<readonly string[]>([])
  const toggle = (id: string): void =>
    setOpened((open) => (open.includes(id) ? open.filter((one) => one !== id) : [...open, id]))
  return (
    <div className={styles['drivers']}>
      <h3 className={styles['heading']}>{heading}</h3>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Points from</th>
            {sides.map(({ party, label }) => (
              <th key={party.actor} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {drivers.rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            sides={sides}
            isOpen={opened.includes(row.id)}
            onToggle={() => toggle(row.id)}
            actions={actions}
          />
        ))}
        <tfoot>
          <tr>
            <th scope="row">Sum</th>
            {sides.map(({ party }, at) => (
              <td key={party.actor}>{drivers.sums[at] ?? 'no value'}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: DriverRow
  readonly sides: readonly [GaugeView, GaugeView]
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly actions: PanelActions
}

function Row({ row, sides, isOpen, onToggle, actions }: RowProps) {
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles['toggle']}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
              <path d={isOpen ? 'M1 3l3.5 3.5L8 3' : 'M3 1l3.5 3.5L3 8'} />
            </svg>
            {row.name}
          </button>
        </th>
        {sides.map(({ party }, at) => (
          <td key={party.actor} data-pole={party.pole}>
            <Cell cell={row.cells[at] as DriverCell} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className={styles['opened']}>
          <td colSpan={3}>
            <p className={styles['about']}>{row.about}</p>
            <IndicatorList indicators={row.indicators} sides={sides} actions={actions} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Longest bar, per cent of the cell. */
const BAR = 48

function Cell({ cell }: { readonly cell: DriverCell }) {
  if (cell.kind === 'absent') return <span className={styles['absent']}>{cell.why}</span>
  return (
    <span className={styles['points']}>
      <svg width={`${BAR * cell.barShare}%`} height="9" aria-hidden="true">
        <rect className={styles['bar']} width="100%" height="9" />
      </svg>
      {cell.printed}
    </span>
  )
}
