import { definePanel } from '../define-panel'
import { TerritoryBody } from './TerritoryBody'
import { TerritoryFoot } from './TerritoryFoot'
import { TerritoryTools } from './TerritoryTools'
import { READS, territoryView } from './territory-view'

/** Territorial control: the line by mapper, its spread and its breaks (PRODUCT.md; VISUAL.md, 6). */
export const panel = definePanel({
  id: 'territory',
  title: 'Territorial control',
  reads: READS,
  view: territoryView,
  loadTable: async () => (await import('./territory-table')).territoryTable,
  Body: TerritoryBody,
  Tools: TerritoryTools,
  Foot: TerritoryFoot,
})
