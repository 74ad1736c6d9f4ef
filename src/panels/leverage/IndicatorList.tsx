import { PartyMark } from '../../ui/PartyMark'
import type { PanelActions } from '../panel'
import styles from './Drivers.module.css'
import type { IndicatorSide, IndicatorView } from './drivers-view'
import type { GaugeView } from './gauge-view'

interface IndicatorListProps {
  readonly indicators: readonly IndicatorView[]
  readonly sides: readonly [GaugeView, GaugeView]
  readonly actions: PanelActions
}

/** The indicators of one dimension: value, month, score and points per side, caveat. */
export function IndicatorList({ indicators, sides, actions }: IndicatorListProps) {
  return (
    <ul className={styles['indicators']}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <h4>{indicator.label}</h4>
          <p className={styles['reading']}>
            {indicator.sharedValue ?? indicator.unit}
            {indicator.claim !== null && `. ${indicator.claim}`}
          </p>
          <ul className={styles['readings']}>
            {indicator.sides.map((side) => (
              <li key={side.place}>
                <PartyMark party={sides[side.place].party} />
                <Reading
                  side={side}
                  name={`${indicator.label}, ${sides[side.place].label}`}
                  actions={actions}
                />
              </li>
            ))}
          </ul>
          <p className={styles['caveat']}>{indicator.caveat}</p>
        </li>
      ))}
    </ul>
  )
}

interface ReadingProps {
  readonly side: IndicatorSide
  readonly name: string
  readonly actions: PanelActions
}

function Reading({ side, name, actions }: ReadingProps) {
  const { record, words, ownValue } = side
  const text = ownValue === null ? words : `${ownValue}: ${words}`
  if (record === null) return <span className={styles['absent']}>{text}</span>
  return (
    <button
      type="button"
      className="link"
      data-record={record}
      aria-label={`${name}: ${text}`}
      onClick={() => actions.openRecord(record)}
    >
      {text}
    </button>
  )
}
