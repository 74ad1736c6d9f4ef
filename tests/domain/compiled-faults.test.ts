import fc from 'fast-check'
import { is } from 'valibot'
import { describe, expect, it } from 'vitest'
import { eachRecordTable } from '../../src/domain/authored-tables'
import { readCompiled } from '../../src/domain/compiled-dataset'
import { iso } from '../helpers/small-dataset'
import { changed, compiled, pathsOf, told, type Json } from './compiled-file'
import { sound } from './sound-dataset'

describe('U4: a file that is something else is refused, never thrown at', () => {
  it('the format stands first', () => {
    expect(told(null)).toEqual(['file: format null is not "lines-and-terms dataset 1"'])
    expect(told([])).toEqual(['file: format a list of 0 is not "lines-and-terms dataset 1"'])
    expect(told({})).toEqual(['file: format is missing, expected "lines-and-terms dataset 1"'])
    expect(told({ format: 'lines-and-terms dataset 2' })[0]).toContain('dataset 2" is not')
  })

  it('whatever stands in whatever place', () => {
    const paths = pathsOf(compiled())
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const result = readCompiled(changed(path, value))
        if (result.dataset === null) expect(result.faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('what is accepted is what the schema of each record accepts', () => {
    const paths = pathsOf(compiled()).filter((path) => path[0] === 'records')
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { dataset } = readCompiled(changed(path, value))
        if (dataset !== null)
          eachRecordTable((table, schema) => {
            expect(dataset[table].filter((record) => !is(schema, record))).toEqual([])
            return []
          })
      }),
      { numRuns: 400 },
    )
  })

  it('every key that is taken out is missed by name', () => {
    const places = pathsOf(compiled()).filter((path) => typeof path.at(-1) === 'string')
    expect(places.length).toBeGreaterThan(180)
    for (const path of places) {
      const messages = told(changed(path, undefined)).join()
      const names = path.slice(-2).filter((key) => typeof key === 'string')
      const place = path.length < 3 ? 'expected' : 'nowhere'
      expect(
        [...names, place].some((name) => messages.includes(name)),
        path.join(),
      ).toBe(true)
    }
  })

  it('each optional field of a band may be left out', () => {
    const days = { from: iso('2022-02-24'), to: iso('2022-04-02') }
    const full = { ...days, lowKm2: null, highKm2: 9, lowDeltaKm2: -4, highDeltaKm2: 5, note: 'so' }
    const bands = [full, ...Object.keys(full).map((key) => ({ ...full, [key]: undefined }))]
    const { meta } = sound
    const file = (band: object): Json =>
      compiled({
        ...sound,
        meta: { ...meta, territory: { ...meta.territory, bands: [{ ...days, ...band }] } },
      })
    for (const band of bands.slice(0, 1)) expect(told(file(band))).toEqual([])
    for (const band of bands.slice(3)) expect(told(file(band))).toEqual([])
    for (const band of bands.slice(1, 3)) expect(told(file(band))[0]).toContain('is missing')
  })

  it('a key that nobody knows is named', () => {
    expect(told(changed(['meta', 'colour'], 'red'))).toEqual([
      'dataset: colour "red" is not a field of this table',
    ])
    expect(told(changed(['records', 'sources', 'colour'], ['red', 'red']))).toEqual([
      'sources: colour a list of 2 is not a column of this table',
    ])
    for (const path of [['meta'], ['records', 'sources'], ['meta', 'index', 'derived']])
      expect(told(changed([...path, '__proto__'], { polluted: 1 })).length).toBeLessThanOrEqual(1)
    expect(({} as Json)['polluted']).toBeUndefined()
  })
})

describe('U4: a wrong value is named with table, row, id and field', () => {
  const cases: readonly (readonly [readonly (string | number)[], unknown, string])[] = [
    [
      ['records', 'positions', 'stance', 1],
      3,
      'positions[1] (id: russia-borders-2022-03-30): stance 3 is not one of -2, -1, 0, 1, 2',
    ],
    [
      ['records', 'positions', 'date', 0],
      '2022-02-30',
      'positions[0] (id: ukraine-borders-2022-03-29): date "2022-02-30" is not a day of the calendar, YYYY-MM-DD',
    ],
    [
      ['records', 'positions', 'summary', 0],
      { text: 1 },
      'positions[0] (id: ukraine-borders-2022-03-29): summary a group of fields is not text',
    ],
    [
      ['records', 'positions', 'actor', 0],
      99,
      'positions[0] (id: ukraine-borders-2022-03-29): actor row 99 is not a row of actors',
    ],
    [
      ['records', 'positions', 'sourceIds', 1],
      [0, 0],
      'positions[1] (id: russia-borders-2022-03-30): sourceIds a list of 2 is not a list of different ids',
    ],
    [
      ['records', 'sources', 'url', 0],
      'javascript:alert(1)',
      'sources[0] (id: agency): url "javascript:alert(1)" is not an http or https address or null',
    ],
    [
      ['records', 'sources', 'id', 0],
      'constructor',
      'sources[0] (id: constructor): id "constructor" is not an id of letters, digits, ".", "_" and "-"',
    ],
    [
      ['records', 'events', 'endDate', 0],
      '',
      'events[0] (id: talks): endDate "" is not a day of the calendar, YYYY-MM-DD, or null',
    ],
    [
      ['records', 'claims', 'tests', 0],
      [{ kind: 'wish', says: 'So.', supports: true }],
      'claims[0] (id: claim-01): tests.0.kind "wish" is not a test of a known kind',
    ],
    [
      ['records', 'claims', 'order'],
      [1, 2],
      'claims: order a list of 2 is not a column of 1 values',
    ],
    [
      ['records', 'indicators', 'weight', 0],
      -1,
      'indicators[0] (id: economy.rate): weight -1 is not a number of 0 or more',
    ],
    [['meta', 'parties', 0, 'pole'], 0, 'dataset: parties.0.pole 0 is not one of -2, 2'],
    [
      ['essay', 'url'],
      'data:text/html,x',
      'essay: url "data:text/html,x" is not an http or https address',
    ],
    [
      ['series', 'territory_daily', 0, 'occupiedKm2'],
      [100],
      'territory_daily[0] (id: mapper): occupiedKm2 a list of 1 is not a column of 2 finite numbers',
    ],
    [
      ['series', 'territory_daily', 0, 'days'],
      [19_000.5, 19_001],
      'territory_daily[0] (id: mapper): days a list of 2 is not a column of days from 1900 to 2199',
    ],
    [
      ['series', 'territory_daily', 0, 'sourceIds'],
      [['agency', 1_000_000_000]],
      'territory_daily[0] (id: mapper): sourceIds a list of 1 is not a column of 2 values of its kind',
    ],
    [
      ['series', 'indicator_values', 0, 'values'],
      { by: 0, steps: [1, 2] },
      'indicator_values[0] (id: economy.rate both): values a group of fields is not a column of 2 finite numbers',
    ],
    [
      ['series', 'kursk_daily', 'heldKm2'],
      'much',
      'kursk_daily: heldKm2 "much" is not a column of 2 finite numbers',
    ],
    [['series', 'oblast_monthly'], {}, 'oblast_monthly: a group of fields is not a list of series'],
    [['records', 'actors'], undefined, 'actors: is missing, expected a table by columns'],
  ]
  it.each(cases)('%s', (path, value, message) => {
    expect(told(changed(path, value))).toContain(message)
  })

  it('a number beyond all bounds, which JSON can spell, is refused', () => {
    const text = JSON.stringify(compiled()).replace('"steps":[100,100]', '"steps":[100,1e999]')
    expect(text).toContain('1e999')
    expect(told(JSON.parse(text))[0]).toContain('is not a column of 2 finite numbers')
  })

  it('shape and contradictions are told apart', () => {
    const shape = readCompiled(changed(['records', 'positions', 'stance', 1], 3))
    const against = readCompiled(changed(['series', 'territory_daily', 0, 'mapper'], 'other'))
    expect(shape).toMatchObject({ dataset: null, wrong: 'shape' })
    expect(against).toMatchObject({ dataset: null, wrong: 'integrity' })
  })
})
