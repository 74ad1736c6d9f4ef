import { definePanelForm } from '../../define-panel'
import { TerritoryFoot } from '../TerritoryFoot'
import { TerritoryTools } from '../TerritoryTools'
import { READS } from '../territory-view'
import { BarsBody } from './BarsBody'
import { changeView } from './change-view'

/** Territorial control as change per month (PRODUCT.md; key `measure`). */
export const form = definePanelForm({
  reads: READS,
  view: changeView,
  loadTable: async () => (await import('./change-table')).changeTable,
  Body: BarsBody,
  Tools: TerritoryTools,
  Foot: TerritoryFoot,
})
