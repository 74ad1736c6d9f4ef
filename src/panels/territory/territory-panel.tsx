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
  otherForms: [
    {
      isFor: ({ measure, oblast }) => measure === 'change' && oblast !== null,
      load: () => import('./change/unit-change-form'),
    },
    {
      isFor: ({ oblast }) => oblast !== null,
      load: () => import('./oblast/unit-form'),
    },
    {
      isFor: ({ measure }) => measure === 'change',
      load: () => import('./change/change-form'),
    },
  ],
})
