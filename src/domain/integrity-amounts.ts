import type { Found, Report, Spot } from './integrity-report'

/** The spot of a place in a series, made only when there is something to say about it. */
export type SpotAt = (place: number) => Spot

/** Expects amounts from 0 to the most that is possible; null is a missing one. */
export const within =
  (most: number) =>
  (report: Report, at: SpotAt, { field, value }: Found<readonly (number | null)[]>): void => {
    for (let place = 0; place < value.length; place++) {
      const amount = value[place] as number | null
      if (amount !== null && !(amount >= 0 && amount <= most))
        report.fault(at(place), { field, value: amount }, `from 0 to ${most}`)
    }
  }
