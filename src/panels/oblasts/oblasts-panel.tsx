import { definePanel } from '../define-panel'
import { OblastsBody } from './OblastsBody'
import { OblastsFoot, OblastsTools } from './OblastsFoot'
import { OBLASTS_READS, oblastsView } from './oblasts-view'

/** By oblast: tiles or map of the first-level units. A unit sets `oblast` (rule R12). */
export const panel = definePanel({
  id: 'oblasts',
  title: 'By oblast',
  isFolded: true,
  reads: OBLASTS_READS,
  view: oblastsView,
  loadTable: async () => (await import('./oblasts-table')).oblastsTable,
  Body: OblastsBody,
  Tools: OblastsTools,
  Foot: OblastsFoot,
})
