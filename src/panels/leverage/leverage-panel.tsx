import { definePanel } from '../define-panel'
import { LeverageAside, LeverageBody, LeverageFoot } from './LeverageBody'
import { leverageView } from './leverage-view'

/** Two gauges, their history and what they are made of (rules L1 to L10). */
export const panel = definePanel({
  id: 'leverage',
  title: 'Leverage',
  reads: ['from', 'to', 'at', 'vs', 'actors'],
  view: leverageView,
  loadTable: async () => (await import('./leverage-table')).leverageTable,
  Body: LeverageBody,
  Aside: LeverageAside,
  Foot: LeverageFoot,
})
