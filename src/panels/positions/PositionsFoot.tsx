import type { PanelBodyProps } from '../panel'
import styles from './PositionsFoot.module.css'
import type { PositionsView } from './positions-view'

/** How the list is made and how far its data reach (rule R33). */
export function PositionsFoot({ view }: PanelBodyProps<PositionsView>) {
  return <p className={styles['note']}>{view.note}</p>
}
