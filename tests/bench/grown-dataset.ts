import type { Dataset } from '../../src/domain/dataset'

/**
 * The same dataset with its daily rows so many times over, one copy after the other: 4.5 years of
 * days become 45. Nothing else grows: flags, which are drawn as marks, stand in the first copy alone.
 */
export function grown(dataset: Dataset, times: number): Dataset {
  const firsts = dataset.territory.map((one) => one.days[0] ?? Infinity)
  const lasts = dataset.territory.map((one) => one.days.at(-1) ?? -Infinity)
  const span = Math.max(...lasts) - Math.min(...firsts) + 1
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const again = <T>(column: readonly T[]): readonly T[] => copies.flatMap(() => column)
  return {
    ...dataset,
    territory: dataset.territory.map((one) => ({
      ...one,
      days: copies.flatMap((copy) => one.days.map((day) => day + copy * span)),
      occupiedKm2: again(one.occupiedKm2),
      sourceIds: again(one.sourceIds),
      flags: copies.flatMap((copy) => (copy === 0 ? one.flags : one.flags.map(() => []))),
    })),
  }
}
