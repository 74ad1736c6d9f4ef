import { definePanelForm } from '../../define-panel'
import { ShowCountry } from '../ShowCountry'
import { TerritoryFoot } from '../TerritoryFoot'
import { TerritoryTools } from '../TerritoryTools'
import { READS } from '../territory-view'
import { BarsBody } from './BarsBody'
import { unitChangeView } from './unit-change-view'

/** Changes of one unit of the country (keys `oblast` and `measure`). */
export const form = definePanelForm({
  reads: READS,
  view: unitChangeView,
  loadTable: async () => (await import('./unit-change-table')).unitChangeTable,
  Body: BarsBody,
  Tools: TerritoryTools,
  Aside: ShowCountry,
  Foot: TerritoryFoot,
})
