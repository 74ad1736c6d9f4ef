/**
 * The ways in which the compiled file writes a column of values, each with its inverse. Reading
 * returns null where the value is not written that way; what the values mean is checked elsewhere.
 */

/** Numbers as steps from one to the next in whole units of 1/`by`; exact, since x/`by` is rounded once. */
export interface Steps {
  readonly by: number
  readonly steps: readonly number[]
}

const SCALES = [1, 10, 100, 1000] as const

/** Numbers as steps where that is exact, else as they are. */
export function writeNumbers(values: readonly number[]): Steps | readonly number[] {
  const by = SCALES.find((scale) =>
    values.every((value) => Math.round(value * scale) / scale === value && !Object.is(value, -0)),
  )
  if (by === undefined) return values
  const units = values.map((value) => Math.round(value * by))
  return { by, steps: units.map((unit, place) => unit - (units[place - 1] ?? 0)) }
}

export function readNumbers(column: unknown): number[] | null {
  if (Array.isArray(column)) return column.every(Number.isFinite) ? (column as number[]) : null
  if (!isObject(column)) return null
  const { by, steps } = column
  if (!Array.isArray(steps) || !Number.isSafeInteger(by) || !((by as number) > 0)) return null
  const values = new Array<number>(steps.length)
  let unit = 0
  for (let place = 0; place < steps.length; place++) {
    const step: unknown = steps[place]
    if (!Number.isSafeInteger(step)) return null
    unit += step as number
    values[place] = unit / (by as number)
  }
  return values
}

/** Equal neighbours written once, with how often: `[["a", 3], ["b", 1]]`. */
export type Runs<T> = readonly (readonly [T, number])[]

export function writeRuns<T>(values: readonly T[]): Runs<T> {
  const runs: [T, number][] = []
  let last: string | null = null
  for (const value of values) {
    const text = JSON.stringify(value)
    const run = runs.at(-1)
    if (run && text === last) run[1]++
    else runs.push([value, 1])
    last = text
  }
  return runs
}

/** The values of the runs, equal neighbours sharing one object; null unless there are exactly `length`. */
export function readRuns<T>(
  column: unknown,
  length: number,
  isValue: (value: unknown) => value is T,
): T[] | null {
  if (!Array.isArray(column)) return null
  const values: T[] = []
  for (const run of column as readonly unknown[]) {
    if (!Array.isArray(run) || run.length !== 2) return null
    const [value, times] = run as readonly unknown[]
    if (!isValue(value) || !Number.isSafeInteger(times) || (times as number) < 1) return null
    if (values.length + (times as number) > length) return null
    for (let time = 0; time < (times as number); time++) values.push(value)
  }
  return values.length === length ? values : null
}

/** Ids, lists of ids or null as rows of a table. */
export function writeIds(
  column: readonly unknown[],
  rows: ReadonlyMap<unknown, number>,
): unknown[] {
  return column.map((value) =>
    Array.isArray(value) ? writeIds(value, rows) : (rows.get(value) ?? value),
  )
}

/** The id of a row number, or undefined for a number that is no row; anything else stays. */
export function readId(value: unknown, ids: readonly unknown[]): unknown {
  return typeof value === 'number' ? ids[value] : value
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
