import fc from 'fast-check'
import { asIsoDay, isoDay, type IsoDay } from '../../src/domain/day'
import {
  MATRIX_SORTS,
  MEASURES,
  POSITIONS_VIEWS,
  SINCES,
  UNITS_VIEWS,
  sortedIds,
  type Filters,
} from '../../src/domain/filters'

/** A day that must be one; tests write days as literals. */
export function day(text: string): IsoDay {
  const found = asIsoDay(text)
  if (!found) throw new Error(`${text} is no day`)
  return found
}

/** The default view that the tests of the address stand on. */
export const DEFAULTS: Filters = {
  time: { from: day('2022-02-24'), to: null },
  actors: [],
  issues: [],
  at: day('2022-03-29'),
  vs: null,
  measure: 'area',
  since: 'always',
  mappers: [],
  oblast: null,
  unitsView: 'tiles',
  positionsView: 'state',
  matrixSort: 'issue',
  record: null,
}

const anyDay = fc.integer({ min: -25567, max: 84005 }).map(isoDay)
const edgeDay = fc.constantFrom(
  ...['2022-01-01', '2022-12-31', '2022-03-01', '2022-03-31', '2024-02-29', '2023-02-28'].map(day),
)
const end = fc.option(fc.oneof(anyDay, edgeDay))
const anyPeriod = fc
  .tuple(end, end)
  .map(([one, other]) =>
    one !== null && other !== null && one > other
      ? { from: other, to: one }
      : { from: one, to: other },
  )
const anyId = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/)
const anyIds = fc.array(anyId, { maxLength: 6 }).map(sortedIds)
const anyRecord = fc.oneof(
  anyId.map((id) => `position:${id}`),
  anyId.map((id) => `event:${id}`),
  fc.tuple(anyId, anyDay).map(([mapper, on]) => `territory:${mapper}:${on}`),
  fc.nat(999999).map((row) => `point:${row}`),
)

/** Any filter state that the page can be in. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  time: anyPeriod,
  actors: anyIds,
  issues: anyIds,
  at: anyDay,
  vs: fc.option(anyDay),
  measure: fc.constantFrom(...MEASURES),
  since: fc.constantFrom(...SINCES),
  mappers: anyIds,
  oblast: fc.option(anyId.filter((id) => id !== 'none')),
  unitsView: fc.constantFrom(...UNITS_VIEWS),
  positionsView: fc.constantFrom(...POSITIONS_VIEWS),
  matrixSort: fc.constantFrom(...MATRIX_SORTS),
  record: fc.option(anyRecord),
})

const piece = fc.oneof(
  fc.constantFrom(
    ...'time actors issues at vs measure since sources oblast map view sort record v weights'.split(
      ' ',
    ),
  ),
  fc.constantFrom('=', '&', '?', '~', ':', '..', '+', '%', '%2', '%zz', '%E0%A4', '%7E', '#'),
  fc.constantFrom('2022', '2022-13', '2022-02-30', 'russia', 'none', '', 'area', 'utm_source'),
  fc.string({ maxLength: 8, unit: 'binary' }),
)

/** Any text in place of a search text, near to real ones or far from them. */
export const anySearch: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 24 })
  .map((parts) => parts.join(''))
