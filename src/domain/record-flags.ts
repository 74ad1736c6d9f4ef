import type { Unit } from './dataset-meta'

/** What the flags of a mapper's row mean (SERIES.md, Territory). */
const FLAGS: Readonly<Record<string, string>> = {
  early_map_reclassification: 'the map was being built: a rise is mostly drawing',
  harmonised: 'the outline of the peninsula is harmonised to the later drawing',
  redraw: 'the mapper drew the map anew',
  large_step: 'more than 350 km² since the previous value',
  no_update: 'identical to the day before',
  gap_filled: 'taken from the other archive of the same map, to fill a gap',
}

/** A flag in words; a flag that is not known is given as it stands. */
export function sayFlag(flag: string, units: readonly Pick<Unit, 'name'>[]): string {
  const known = FLAGS[flag] ?? FLAGS[flag.slice(flag.lastIndexOf('_') + 1)]
  if (known !== undefined) return known
  return flag.startsWith('step_') ? sayStep(flag, units) : flag.replaceAll('_', ' ')
}

/** "step_loss_donetsk_zaporizhzhia": units named in the flag, and which way the area went. */
function sayStep(flag: string, units: readonly Pick<Unit, 'name'>[]): string {
  const parts = flag.split('_')
  const names = units.filter((unit) => parts.includes(unit.name.toLowerCase()))
  const way = parts.includes('loss') ? 'less' : parts.includes('gain') ? 'more' : 'changed'
  const where = names.map((unit) => unit.name).join(' and ')
  return `several days of change entered at once by the mapper: ${way} in ${where}`
}
