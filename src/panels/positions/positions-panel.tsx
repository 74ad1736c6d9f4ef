import { definePanel } from '../define-panel'
import { POSITIONS_READS, positionsView } from './positions-view'
import { PositionsBody } from './PositionsBody'
import { PositionsFoot } from './PositionsFoot'
import { PositionsTools } from './PositionsTools'

export const panel = definePanel({
  id: 'positions',
  title: 'Positions',
  reads: POSITIONS_READS,
  view: positionsView,
  loadTable: async () => (await import('./positions-table')).positionsTable,
  Body: PositionsBody,
  Tools: PositionsTools,
  Foot: PositionsFoot,
  otherForms: [
    {
      isFor: ({ positionsView }) => positionsView === 'history',
      load: () => import('./history-form'),
    },
    {
      isFor: ({ positionsView }) => positionsView === 'matrix',
      load: () => import('./matrix/matrix-form'),
    },
  ],
})
