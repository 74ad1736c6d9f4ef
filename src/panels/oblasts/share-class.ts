/** Classes of the map after "none": the share from which each begins to the share at which it ends. */
const BELOW = [5, 25, 50, 75, 100] as const

/** Words of the classes, the lowest first (VISUAL.md, 3: never by shade alone). */
export const SHARE_CLASSES = [
  'none',
  'under 5',
  '5–25',
  '25–50',
  '50–75',
  'over 75',
  'all',
] as const

/** Place of a share, 0 to 100, among the classes. Nothing and all are classes of their own. */
export const shareClass = (pct: number): number =>
  pct === 0 ? 0 : 1 + BELOW.filter((end) => pct >= end).length
