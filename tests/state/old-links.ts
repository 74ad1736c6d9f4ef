/**
 * Links as they were once handed out, with what they must show for ever (rule U8). Only ever add
 * lines: a rename of a parameter needs a migration, not a change here.
 */
export const OLD_LINKS: readonly { readonly link: string; readonly today: string }[] = [
  { link: '', today: '' },
  { link: '?time=2022', today: '?time=2022' },
  {
    link: '?time=2022..2023&actors=russia~ukraine',
    today: '?time=2022..2023&actors=russia~ukraine',
  },
  { link: '?time=2022-03..2025-05&at=2025-05-16', today: '?time=2022-03..2025-05&at=2025-05-16' },
  { link: '?at=2022-11-11&vs=2025-08-15', today: '?at=2022-11-11&vs=2025-08-15' },
  {
    link: '?issues=crimea~nato-neutrality&view=history',
    today: '?issues=crimea~nato-neutrality&view=history',
  },
  { link: '?measure=share&sources=deepstate~isw', today: '?measure=share&sources=deepstate~isw' },
  {
    link: '?record=event:ev-2022-03-29-istanbul',
    today: '?record=event:ev-2022-03-29-istanbul',
  },
  { link: '?record=territory:isw:2022-03-29&v=1', today: '?record=territory:isw:2022-03-29' },
]
