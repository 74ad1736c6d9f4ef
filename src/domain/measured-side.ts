import type { Party } from './dataset-meta'
import type { DatasetIndex } from './dataset-index'

/** Name of the party whose control the territory tables measure (rule R30). */
export function measuredParty({ meta, actorById }: DatasetIndex): string {
  const { measuredSide } = meta.territory
  return actorById.get(measuredSide)?.label ?? measuredSide
}

/** Its pole, which gives the hue. Integrity holds the measured side to a party. */
export function measuredPole({ meta, parties }: DatasetIndex): Party['pole'] {
  const [low, high] = parties
  return high.actor === meta.territory.measuredSide ? high.pole : low.pole
}
