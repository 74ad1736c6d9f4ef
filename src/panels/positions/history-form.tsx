import type { DatasetIndex } from '../../domain/dataset-index'
import { definePanelForm } from '../define-panel'
import type { PanelBodyProps } from '../panel'
import { History } from './History'
import { historyTakeaway } from './history-takeaway'
import { historyView, type HistoryView } from './history-view'
import {
  POSITIONS_READS,
  sayReached,
  sharedView,
  type PositionsScope,
  type PositionsView,
} from './positions-view'
import { PositionsFoot } from './PositionsFoot'
import { PositionsTools } from './PositionsTools'
import { WithDistance } from './WithDistance'

interface HistoryFormView extends PositionsView {
  readonly history: HistoryView
}

function historyFormView(index: DatasetIndex, scope: PositionsScope): HistoryFormView {
  const history = historyView(index, scope)
  return {
    ...sharedView(index, scope),
    history,
    takeaway: historyTakeaway(index, scope, history.statements),
    note: `Newest first. ${sayReached(index, scope)}`,
  }
}

function HistoryBody({ view, actions }: PanelBodyProps<HistoryFormView>) {
  return (
    <WithDistance view={view} actions={actions}>
      {(form) => (
        <History
          view={view.history}
          parties={view.distance.parties}
          form={form}
          onOpen={actions.openRecord}
        />
      )}
    </WithDistance>
  )
}

/** History: all statements of the period, newest first (rule R15); with its list a chunk of its own. */
export const form = definePanelForm({
  reads: POSITIONS_READS,
  view: historyFormView,
  loadTable: async () => (await import('./positions-table')).positionsTable,
  Body: HistoryBody,
  Tools: PositionsTools,
  Foot: PositionsFoot,
})
