import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import type { Period } from '../../src/domain/filters'
import {
  pressedChips,
  pressYear,
  readPeriod,
  sayPeriod,
  sayPicked,
  writePeriod,
  yearChips,
} from '../../src/domain/period'
import { iso, position, smallIndex } from '../helpers/small-dataset'

const period = (from: string, to: string): Period => ({
  from: from === '' ? null : iso(from),
  to: to === '' ? null : iso(to),
})

describe('R2: spelling of time', () => {
  const spellings: readonly (readonly [text: string, from: string, to: string])[] = [
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022..2023', '2022-01-01', '2023-12-31'],
    ['2022-03', '2022-03-01', '2022-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-03-29', '2022-03-29', '2022-03-29'],
    ['2022-03..2025-05', '2022-03-01', '2025-05-31'],
    ['2022..2022-03', '2022-01-01', '2022-03-31'],
    ['2022-03..2022-03-01', '2022-03-01', '2022-03-01'],
    ['2022-02-24..', '2022-02-24', ''],
    ['2025..', '2025-01-01', ''],
    ['..2021', '', '2021-12-31'],
    ['..', '', ''],
  ]
  for (const [text, from, to] of spellings)
    it(`R2: ${text} is ${from || 'open'} to ${to || 'open'}, read and written`, () => {
      expect(readPeriod(text)).toEqual(period(from, to))
      if (text !== '2022-03..2022-03-01') expect(writePeriod(period(from, to))).toBe(text)
    })

  it('R2: other spellings of the same days become the shortest', () => {
    const shortest = (text: string): string => writePeriod(readPeriod(text) ?? period('', ''))
    expect(shortest('2022..2022')).toBe('2022')
    expect(shortest('2022-01-01..2022-12-31')).toBe('2022')
    expect(shortest('2022-01..2022-12-31')).toBe('2022')
    expect(shortest('2022-03-01..2022-03')).toBe('2022-03')
  })

  it('U4: what is no period, or runs backwards, is not read', () => {
    for (const text of ['', '22', '2022-13', '2022-02-30', '2023..2022', '...', '2022..x', 'x..'])
      expect(readPeriod(text), text).toBeNull()
    for (const text of ['2022...2023', '2022..2023..2024', '0022', '2022-3', ' 2022', '1899'])
      expect(readPeriod(text), text).toBeNull()
  })

  it('R2: every period is read back from its spelling', () => {
    const end = fc.option(fc.integer({ min: -25567, max: 84005 }).map(isoDay))
    fc.assert(
      fc.property(end, end, (a, b) => {
        fc.pre(a === null || b === null || a <= b)
        expect(readPeriod(writePeriod({ from: a, to: b }))).toEqual({ from: a, to: b })
      }),
    )
  })
})

const INDEX = smallIndex({
  positions: [
    position({ actor: 'russia', issue: 'army', stance: 0, date: '2014-02-01' }),
    position({ actor: 'russia', issue: 'army', stance: 0, date: '2026-08-22' }),
  ],
})
const CHIPS = yearChips(INDEX)
const DEFAULT = period('2022-02-24', '')
const labels = (time: Period): readonly string[] =>
  pressedChips(CHIPS, time, DEFAULT).map((chip) => chip.label)
/** The spelling of the period after pressing chips by label one after the other. */
const press = (start: Period, ...years: readonly string[]): string =>
  writePeriod(
    years.reduce((time, label) => {
      const chip = CHIPS.find((one) => one.label === label)
      if (!chip) throw new Error(`no chip ${label}`)
      return pressYear(chip, pressedChips(CHIPS, time, DEFAULT), DEFAULT)
    }, start),
  )

describe('R7: year chips', () => {
  it('R7: one chip for the years before the default period, then one a year', () => {
    expect(CHIPS.map((chip) => chip.label)).toEqual([
      '2014–21',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ])
  })

  it('R7: by default none is pressed', () => {
    expect(labels(DEFAULT)).toEqual([])
  })

  it('R7: a chip is pressed exactly when an explicit time covers all of its year', () => {
    expect(labels(period('2022-01-01', '2022-12-31'))).toEqual(['2022'])
    expect(labels(period('2022-01-02', '2023-12-31'))).toEqual(['2023'])
    expect(labels(period('2025-01-01', ''))).toEqual(['2025', '2026'])
    expect(labels(period('2014-02-01', '2021-12-31'))).toEqual([])
    expect(labels(period('', ''))).toHaveLength(6)
    expect(labels(period('2022-03-01', '2022-05-31'))).toEqual([])
  })

  it('R7: pressing one with none pressed sets that year', () => {
    expect(press(DEFAULT, '2023')).toBe('2023')
    expect(press(DEFAULT, '2014–21')).toBe('2014..2021')
    expect(press(period('2022-03-01', '2022-05-31'), '2025')).toBe('2025')
  })

  it('R7: pressing another sets the shortest run that holds both', () => {
    expect(press(DEFAULT, '2022', '2025')).toBe('2022..2025')
    expect(press(DEFAULT, '2025', '2014–21')).toBe('2014..2025')
    expect(press(period('2022-06-01', '2024-12-31'), '2025')).toBe('2023..2025')
  })

  it('R7: pressing a pressed end takes it off', () => {
    expect(press(DEFAULT, '2022', '2025', '2025')).toBe('2022..2024')
    expect(press(DEFAULT, '2022', '2025', '2022')).toBe('2023..2025')
    expect(press(DEFAULT, '2022', '2023', '2023')).toBe('2022')
    expect(press(period('', ''), '2014–21')).toBe('2022..2026')
  })

  it('R7: pressing a pressed middle leaves that year alone', () => {
    expect(press(DEFAULT, '2022', '2025', '2024')).toBe('2024')
  })

  it('R7: pressing the only one returns to the default period', () => {
    expect(press(DEFAULT, '2022', '2022')).toBe('2022-02-24..')
  })

  it('R7: a press always changes the period and presses what it sets', () => {
    const walk = fc.array(fc.constantFrom(...CHIPS.map((chip) => chip.label)), { maxLength: 8 })
    fc.assert(
      fc.property(walk, fc.constantFrom(...CHIPS), (steps, chip) => {
        const before = readPeriod(press(DEFAULT, ...steps)) ?? DEFAULT
        const after = readPeriod(press(before, chip.label)) ?? DEFAULT
        expect(writePeriod(after)).not.toBe(writePeriod(before))
        const wasPressed = labels(before).includes(chip.label)
        if (!wasPressed) expect(labels(after)).toContain(chip.label)
      }),
    )
  })
})

describe('R11: periods in words', () => {
  const said: readonly (readonly [from: string, to: string, words: string])[] = [
    ['2022-01-01', '2022-12-31', '2022'],
    ['2022-01-01', '2024-12-31', '2022 to 2024'],
    ['2022-03-01', '2022-03-31', 'March 2022'],
    ['2022-03-01', '2022-05-31', 'March 2022 to May 2022'],
    ['2022-02-24', '2026-08-22', 'February 2022 to August 2026'],
    ['2022-03-03', '2022-05-20', '3 March 2022 to 20 May 2022'],
    ['2022-03-29', '2022-03-29', '29 March 2022'],
  ]
  for (const [from, to, words] of said)
    it(`R11: ${from} to ${to} is "${words}"`, () => {
      expect(sayPeriod(iso(from), iso(to))).toBe(words)
    })

  it('R2: open ends are said by the reach of the data', () => {
    expect(sayPicked(period('', ''), INDEX)).toBe('February 2014 to August 2026')
  })
})
