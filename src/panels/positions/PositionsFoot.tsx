import { onDemand } from '../../ui/on-demand'
import type { PanelBodyProps } from '../panel'
import { Fold } from './Fold'
import styles from './PositionsFoot.module.css'
import type { PositionsView } from './positions-view'

const coverage = onDemand(async () => (await import('./statement-counts/Coverage')).Coverage)

/** How the list is made and how far its data reach (rule R33), and how many statements it holds. */
export function PositionsFoot({ view, actions }: PanelBodyProps<PositionsView>) {
  return (
    <>
      <p className={styles['note']}>{view.note}</p>
      <Fold summary="How many statements stand behind this" of={coverage} resetKey={view}>
        <coverage.Component view={view} actions={actions} />
      </Fold>
    </>
  )
}
