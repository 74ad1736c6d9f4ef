import { definePanel } from '../define-panel'
import { EVENTS_READS, eventsView } from './events-view'
import { EventsBody } from './EventsBody'

/** Events: a strip of dated marks by kind. Choosing one sets `at` and `record` (rule R12). */
export const panel = definePanel({
  id: 'events',
  title: 'Events',
  isSlim: true,
  reads: EVENTS_READS,
  view: eventsView,
  loadTable: async () => (await import('./events-table')).eventsTable,
  Body: EventsBody,
})
