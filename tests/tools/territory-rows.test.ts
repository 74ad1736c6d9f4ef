import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { earlierRows } from '../../scripts/territory/earlier-rows.mjs'
import { flagsOf } from '../../scripts/territory/flags.mjs'
import { daysIn, inputFiles } from '../../scripts/territory/input-files.mjs'
import { progressOf } from '../../scripts/territory/progress.mjs'
import { dailyCsv, unitsCsv, writeWhole } from '../../scripts/territory/write-csv.mjs'

const root = mkdtempSync(join(tmpdir(), 'territory-rows-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
let count = 0
beforeEach(() => {
  count += 1
  folder = join(root, String(count))
  mkdirSync(folder)
})

describe('the day of a file', () => {
  it.each([
    ['2024-07-08.geojson', ['2024-07-08']],
    ['map_20240708.geojson', ['2024-07-08']],
    ['deep2024_07_08final.json', ['2024-07-08']],
    ['20240708_2024-07-08.json', ['2024-07-08']],
    ['20240708T183000.json', ['2024-07-08']],
    ['20240708183000.json', ['2024-07-08']],
    ['20240229.json', ['2024-02-29']],
    ['20230229.json', []],
    ['2024-13-01.json', []],
    ['1720429200.json', []],
    ['9920240708.json', []],
    ['2024-0708.json', []],
    ['map.json', []],
    ['2024-07-08_made_2024-07-09.json', ['2024-07-08', '2024-07-09']],
  ])('of the name %s', (name, days) => {
    expect(daysIn(name)).toEqual(days)
  })
})

describe('the files of a folder', () => {
  const fill = (...names: string[]): void => {
    for (const name of names) writeFileSync(join(folder, name), '')
  }

  it('are taken by day, and others left alone', async () => {
    fill('b_20240101.geojson', 'a-2024-01-03.JSON', 'c 20231231.json', 'readme.txt')
    const { files, others, faults } = await inputFiles(folder, undefined)
    expect(files.map(({ name }) => name)).toEqual([
      ...['c 20231231.json', 'b_20240101.geojson', 'a-2024-01-03.JSON'],
    ])
    expect([others, faults]).toEqual([1, []])
  })

  it('are refused without a date, with two, or two for one day', async () => {
    fill('a.json', 'b20240101.json', 'c2024-01-01.json', 'd20240101-20240102.json')
    const { faults } = await inputFiles(folder, undefined)
    expect(faults).toEqual([
      'a.json: has no date in its name, as 2024-07-08 or 20240708 (for one file: --date)',
      'd20240101-20240102.json: has 2 dates in its name: 2024-01-01, 2024-01-02',
      'c2024-01-01.json: is for 2024-01-01, as is b20240101.json',
    ])
  })

  it('are refused when there are none, or one date is given for all', async () => {
    expect((await inputFiles(folder, undefined)).faults[0]).toContain('holds no .geojson or .json')
    expect((await inputFiles(folder, '2024-01-01')).faults[0]).toContain('--date is for one file')
  })

  it('may be one, on the day that is given', async () => {
    fill('today.geojson')
    const { files } = await inputFiles(join(folder, 'today.geojson'), '2024-01-05')
    expect(files.map(({ day }) => day)).toEqual(['2024-01-05'])
  })
})

describe('the flags of a day', () => {
  const row = (day: string, km2: number) => ({ day, km2 })

  it.each([
    ['the first', row('2024-01-02', 100), undefined, ''],
    ['a step of 350', row('2024-01-02', 450), row('2024-01-01', 100), ''],
    ['a step above 350', row('2024-01-02', 450.1), row('2024-01-01', 100), 'large_step'],
    ['a step down, after a gap', row('2024-03-01', 100), row('2024-01-01', 450.1), 'large_step'],
    ['the same as the day before', row('2024-03-01', 7), row('2024-02-29', 7), 'no_update'],
    ['the same after a gap', row('2024-03-02', 7), row('2024-02-29', 7), ''],
  ])('are those of %s', (_, day, previous, flags) => {
    expect(flagsOf(day, previous)).toBe(flags)
  })

  it('are in the real table for each large step of its first mapper, and for no other', () => {
    const rows = readFileSync('public/data/territory_daily.csv', 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, mapper]) => mapper === 'deepstate')
      .map(([day = '', , km2 = '', flag = '']) => ({ day, km2: Number(km2), flag }))
    // What came before the first row is not in the table.
    const wrong = rows.slice(1).filter((one, place) => {
      const computed = flagsOf(one, rows[place])
      return (computed === 'large_step') !== one.flag.split('|').includes('large_step')
    })
    expect(rows.length).toBeGreaterThan(1500)
    expect(wrong).toEqual([])
  })
})

describe('the rows', () => {
  it('have the columns and the numbers of the authored tables', () => {
    const days = [
      { day: '2024-01-01', km2: 109422.1 },
      { day: '2024-01-02', km2: 109422.1 },
      { day: '2024-01-03', km2: 110000 },
    ]
    const names = { mapper: 'deepstate', source: 'DSM-RAW' }
    const header = readFileSync('public/data/territory_daily.csv', 'utf8').split('\n')[0] ?? ''
    expect(dailyCsv(days, names, undefined)).toBe(
      [
        header,
        '2024-01-01,deepstate,109422.1,,DSM-RAW',
        '2024-01-02,deepstate,109422.1,no_update,DSM-RAW',
        '2024-01-03,deepstate,110000,large_step,DSM-RAW\n',
      ].join('\n'),
    )
    expect(dailyCsv(days.slice(0, 1), names, { day: '2023-12-01', km2: 100000 })).toContain(
      ',large_step,',
    )
  })

  it('have the columns and the numbers of the authored table by unit', () => {
    const units = [
      { iso: 'UA-09', name: 'Luhansk', km2: 26253.84, percent: 98.406 },
      { iso: 'UA-30', name: 'Kyiv City', km2: 0, percent: 0 },
      { iso: 'UA-43', name: 'Crimea', km2: 26346.06, percent: 99.99999 },
    ]
    const header = readFileSync('public/data/oblast_monthly.csv', 'utf8').split('\n')[0] ?? ''
    expect(unitsCsv([{ day: '2024-01-01', units }], { source: 'DSM-RAW' })).toBe(
      [
        header,
        '2024-01-01,UA-09,Luhansk,98.41,26253.8,DSM-RAW,false',
        '2024-01-01,UA-30,Kyiv City,0.0,0.0,DSM-RAW,false',
        '2024-01-01,UA-43,Crimea,100.0,26346.1,DSM-RAW,false\n',
      ].join('\n'),
    )
  })

  it('follow rows that are there: the last value before them counts, a day twice is refused', async () => {
    const path = join(folder, 'before.csv')
    writeFileSync(
      path,
      [
        'date,mapper,occupied_km2,flag,source_id',
        '2024-01-03,deepstate,103,,S',
        '2024-01-01,deepstate,101,,S',
        '2024-01-02,isw,202,,S',
        '2024-01-09,deepstate,109,,S\n',
      ].join('\n'),
    )
    const { before, faults } = await earlierRows(path, 'deepstate', ['2024-01-05', '2024-01-09'])
    expect(before).toEqual({ day: '2024-01-03', km2: 103 })
    expect(faults).toEqual([`${path}: has a row of deepstate for 2024-01-09 already`])
    writeFileSync(path, 'a,b\n')
    expect((await earlierRows(path, 'deepstate', ['2024-01-05'])).faults).toEqual([
      `${path}: has no column date, mapper, occupied_km2`,
    ])
  })
})

describe('what is written', () => {
  it('is written whole', async () => {
    const path = join(folder, 'a.csv')
    await writeWhole([{ path, text: 'new\n' }])
    expect(readFileSync(path, 'utf8')).toBe('new\n')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('is nothing when one of two files cannot be written', async () => {
    const path = join(folder, 'a.csv')
    writeFileSync(path, 'old\n')
    const files = [
      { path, text: 'new\n' },
      { path: join(folder, 'missing', 'b.csv'), text: 'new\n' },
    ]
    await expect(writeWhole(files)).rejects.toThrow('ENOENT')
    expect(readFileSync(path, 'utf8')).toBe('old\n')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })
})

describe('the progress', () => {
  const told = (isTTY: boolean): string => {
    let text = ''
    let now = 0
    const out = { isTTY, write: (more: string) => (text += more) }
    const progress = progressOf(20, out, () => now)
    for (let done = 1; done <= 20; done += 1) {
      now += 3000
      progress.step(done)
    }
    progress.end()
    return text
  }

  it('is one line on a terminal, gone at the end', () => {
    const text = told(true)
    expect(text).not.toContain('\n')
    expect(text).toContain(
      '\r\u001B[2K████████████░░░░░░░░░░░░  50 % 10 of 20 files, about 30 s left',
    )
    expect(text.endsWith('\r\u001B[2K')).toBe(true)
  })

  it('is a plain line for each tenth elsewhere', () => {
    const lines = told(false).split('\n').slice(0, -1)
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('2 of 20 files, about 54 s left')
    expect(lines[9]).toBe('20 of 20 files')
  })
})
