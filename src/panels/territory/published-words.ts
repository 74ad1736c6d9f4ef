import type { DatasetIndex } from '../../domain/dataset-index'
import type { TerritoryPoint } from '../../domain/series'
import { sayNumber } from '../../domain/words'

/** Who published a figure: the source's publisher, its title where none is given. */
export function publisherOf(
  index: DatasetIndex,
  { sourceId }: Pick<TerritoryPoint, 'sourceId'>,
): string {
  const source = index.sourceById.get(sourceId)
  return source?.publisher ?? source?.title ?? sourceId
}

/** The same for a label: "AFP via Broadcast United" is "AFP". */
export const shortPublisher = (publisher: string): string =>
  publisher.split(/ \(|, | via /)[0] ?? publisher

/** A figure that says how much it was at most: no measurement. */
export const isUpperBound = ({ label }: Pick<TerritoryPoint, 'label'>): boolean =>
  label?.toLowerCase().startsWith('upper bound') ?? false

/** A stated per cent as closely as labels go, and no closer than it was stated: "22%", "19.0%". */
export const sayStatedPct = (pct: number): string =>
  `${sayNumber(pct, Number.isInteger(pct) ? 0 : 1)}%`
