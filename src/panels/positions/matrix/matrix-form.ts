import { definePanelForm } from '../../define-panel'
import { PositionsFoot } from '../PositionsFoot'
import { PositionsTools } from '../PositionsTools'
import { MatrixBody } from './MatrixBody'
import { MATRIX_READS, matrixView } from './matrix-view'

/** Matrix: issue x time, one thin lane per actor (rule R15). */
export const form = definePanelForm({
  reads: MATRIX_READS,
  view: matrixView,
  loadTable: async () => (await import('./matrix-table')).matrixTable,
  Body: MatrixBody,
  Tools: PositionsTools,
  Foot: PositionsFoot,
})
