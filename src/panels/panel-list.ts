import type { PanelEntry } from './panel'

/** All panels in reading order; a new panel is a folder and one line here. */
export const PANELS: readonly PanelEntry[] = [
  {
    id: 'territory',
    title: 'Territorial control',
    place: 'main',
    load: () => import('./territory/territory-panel'),
  },
  { id: 'events', title: 'Events', place: 'main', load: () => import('./events/events-panel') },
  {
    id: 'positions',
    title: 'Positions',
    place: 'main',
    load: () => import('./positions/positions-panel'),
  },
  {
    id: 'leverage',
    title: 'Leverage',
    place: 'side',
    load: () => import('./leverage/leverage-panel'),
  },
  {
    id: 'oblasts',
    title: 'By oblast',
    place: 'side',
    load: () => import('./oblasts/oblasts-panel'),
  },
]
