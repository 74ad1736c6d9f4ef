import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompiled } from '../../src/domain/compiled-dataset'
import { readNumbers, readRuns, writeNumbers, writeRuns } from '../../src/domain/compiled-columns'
import type { Source } from '../../src/domain/dataset'
import { source } from '../helpers/small-dataset'
import { compiled } from './compiled-file'
import { sound } from './sound-dataset'

describe('H1: nothing is lost on the way to the page', () => {
  it('a dataset that is written and read again is the same', () => {
    expect(readCompiled(compiled()).dataset).toEqual(sound)
  })

  it('whatever the texts are, also markup and names that every object has', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    const texts = fc.record({ title: text, note: fc.option(text), published: fc.option(text) })
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 8 }), (all) => {
        const more: readonly Source[] = all.map((parts, row) => source(`s${row}`, parts))
        const dataset = { ...sound, sources: [...more, ...sound.sources] }
        expect(readCompiled(compiled(dataset)).dataset?.sources).toEqual(dataset.sources)
      }),
    )
    const title = '<img src=x onerror=alert(1)> __proto__ javascript:alert(1)'
    const dataset = { ...sound, sources: [...sound.sources, source('x', { title })] }
    expect(readCompiled(compiled(dataset)).dataset?.sources.at(-1)?.title).toBe(title)
  })

  it('whatever the days and areas are', () => {
    const rows = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 16_000, max: 24_000 }),
        km2: fc.oneof(
          fc.integer({ min: 0, max: 10_000 }).map((tenth) => tenth / 10),
          fc.double({ min: 0, max: 1000, noNaN: true }),
        ),
        flags: fc.subarray(['redraw', 'large_step', 'no_update']),
      }),
      { selector: (row) => row.day, maxLength: 40 },
    )
    fc.assert(
      fc.property(rows, (all) => {
        const sorted = all.sort((a, b) => a.day - b.day)
        const territory = [
          {
            mapper: 'mapper',
            days: sorted.map((row) => row.day),
            occupiedKm2: sorted.map((row) => Math.abs(row.km2)),
            sourceIds: sorted.map(() => 'agency'),
            flags: sorted.map((row) => row.flags),
          },
        ]
        expect(readCompiled(compiled({ ...sound, territory })).dataset?.territory).toEqual(
          territory,
        )
      }),
    )
  })

  it('numbers come back exactly, as steps or as they are', () => {
    expect(writeNumbers([107627.5, 108279.4, 108279.4])).toEqual({
      by: 10,
      steps: [1076275, 6519, 0],
    })
    const tenths = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }))
    fc.assert(
      fc.property(tenths, fc.constantFrom(1, 10, 100, 1000, 7), (units, by) => {
        const values = units.map((unit) => unit / by)
        expect(readNumbers(JSON.parse(JSON.stringify(writeNumbers(values))))).toEqual(
          values.map((value) => value + 0),
        )
      }),
    )
  })

  it('runs come back exactly', () => {
    const isText = (value: unknown): value is string => typeof value === 'string'
    expect(writeRuns(['a', 'a', 'b'])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '')), (values) => {
        expect(readRuns(writeRuns(values), values.length, isText)).toEqual(values)
      }),
    )
  })
})
