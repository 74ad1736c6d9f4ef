import { definePanelForm } from '../../define-panel'
import { ShowCountry } from '../ShowCountry'
import { TerritoryFoot } from '../TerritoryFoot'
import { TerritoryTools } from '../TerritoryTools'
import { READS } from '../territory-view'
import { UnitBody } from './UnitBody'
import { unitView } from './unit-view'

/** Territorial control of one unit (PRODUCT.md; key `oblast`). */
export const form = definePanelForm({
  reads: READS,
  view: unitView,
  loadTable: async () => (await import('./unit-table')).unitTable,
  Body: UnitBody,
  Tools: TerritoryTools,
  Aside: ShowCountry,
  Foot: TerritoryFoot,
})
