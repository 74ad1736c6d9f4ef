import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tablesFolder } from '../helpers/real-index'

const SCRIPT = fileURLToPath(new URL('../../scripts/check-data.mjs', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-and-terms-territory-'))
  cpSync(tablesFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The script as "npm run data:check" runs it, on the copied tables. */
function check() {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' })
  return { status, faults: stderr.split('\n') }
}

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')

/** Replaces whole lines (from 1, as an editor counts) of a file. */
function put(file: string, lines: Readonly<Record<number, string>>): void {
  const all = textOf(file).split('\n')
  for (const [line, text] of Object.entries(lines)) all[Number(line) - 1] = text
  writeFileSync(join(folder, file), all.join('\n'))
}

describe('README: npm run data:check refuses bad territory', { timeout: 60_000 }, () => {
  it('cells that are no number, with file, line, row, id, field, found and expected', () => {
    put('territory_daily.csv', {
      301: '2023-01-29,deepstate,-5,,DSM-RAW',
      302: '2023-01-30,deepstate,NaN,,DSM-RAW',
      303: '2023-01-31,deepstate,Infinity,,DSM-RAW',
      304: '2023-02-01,deepstate,1e999,,DSM-RAW',
      305: '2023-02-02,deepstate,,,DSM-RAW',
      306: '2023-02-03,deepstate,"1,000",,DSM-RAW',
      307: '2023-02-04,deepstate, 108000 ,,DSM-RAW',
      308: '2023-02-05,deepstate,1,000,,DSM-RAW',
      309: ' 2023-02-06,deepstate,108000,,DSM-RAW',
    })
    put('oblast_monthly.csv', { 60: '2014-03-21,UA-05,Vinnytsia,-1,0,DEF-2014,false' })
    put('kursk_points.csv', { 2: '2024-08-12,Kursk,lots,AFP,AFP-0824,medium,,published' })
    put('territory_points.csv', { 2: '2014-02-01,x,0,101,0,0,n/a,none,DEF-2014,high,definition' })
    const { status, faults } = check()
    expect(status).toBe(1)
    const daily = (line: number, date: string, found: string): string =>
      `territory_daily.csv:${line}: territory_daily[${line - 2}] (id: deepstate ${date}): occupied_km2 ${found} is not a number of 0 or more`
    for (const fault of [
      daily(301, '2023-01-29', '-5'),
      daily(302, '2023-01-30', '"NaN"'),
      daily(303, '2023-01-31', '"Infinity"'),
      daily(304, '2023-02-01', '"1e999"'),
      daily(305, '2023-02-02', 'null'),
      daily(306, '2023-02-03', '"1,000"'),
      daily(307, '2023-02-04', '" 108000 "'),
      'territory_daily.csv:308: territory_daily[306] (id: deepstate 2023-02-05): column number 6 "DSM-RAW" is not a field of this table',
      'territory_daily.csv:309: territory_daily[307] (id: deepstate  2023-02-06): date " 2023-02-06" is not a day of the calendar, YYYY-MM-DD',
      'oblast_monthly.csv:60: oblast_monthly[58] (id: UA-05 2014-03-21): occupied_pct -1 is not a number of 0 or more',
      'kursk_points.csv:2: kursk_points[0] (id: 2024-08-12): area_km2 "lots" is not a number of 0 or more, or null',
      'territory_points.csv:2: territory_points[0] (id: 2014-02-01): occupied_share_pct 101 is not a number from 0 to 100, or null',
    ])
      expect(faults).toContain(fault)
  })

  it('rows that contradict the package or each other', () => {
    const [header = '', ...rows] = textOf('kursk_daily.csv').trimEnd().split('\n')
    const [first = '', second = ''] = rows
    writeFileSync(
      join(folder, 'kursk_daily.csv'),
      [header, first, second, second, ...rows.slice(2)].join('\n'),
    )
    put('territory_daily.csv', {
      301: '2023-01-29,deepstate,603628.1,,DSM-RAW',
      401: '2023-05-09,liveumap,108000,,DSM-RAW',
    })
    put('oblast_monthly.csv', {
      60: '2014-03-21,UA-99,Nowhere,0,0,DEF-2014,false',
      61: '2014-03-21,UA-14,Donetsk,100.1,0,DEF-2014,false',
    })
    put('territory_points.csv', {
      3: '2014-03-21,Crimea annexed,27178,4.5,27200,26400,Crimea only,drawing,DSM-ORDLO,medium,computed',
      4: '2015-02-20,Donbas line,43988,7.29,44000,45000,yes,drawing,DSM-ORDLO,medium,computed',
      5: '2015-09-29,UNGA speech figure,44000,8.29,,,yes,speech,POR-15,medium,published',
    })
    const { status, faults } = check()
    expect(status).toBe(1)
    for (const fault of [
      'kursk_daily.csv:4: kursk_daily[2] (id: 2024-08-02): date "2024-08-02" is not after 2024-08-02, the row before',
      'territory_daily.csv:301: territory_daily[299] (id: deepstate 2023-01-29): occupied_km2 603628.1 is not from 0 to 603628',
      'territory_daily.csv:401: territory_daily[399] (id: liveumap 2023-05-09): mapper "liveumap" is not one of deepstate, isw, liveuamap',
      'territory_points.csv:3: territory_points[1] (id: 2014-03-21): low_km2 27200 is not at most high_km2, 26400',
      'territory_points.csv:4: territory_points[2] (id: 2015-02-20): occupied_km2 43988 is not at least low_km2, 44000',
      'territory_points.csv:5: territory_points[3] (id: 2015-09-29): occupied_share_pct 8.29 is not within 0.2 of 7.29, the share of 44000 km2',
    ])
      expect(faults).toContain(fault)
    const said = faults.join('\n')
    expect(said).toMatch(/oblast_monthly\.csv:60: .*oblast_iso "UA-99" is not one of UA-05, /)
    expect(said).toMatch(/oblast_monthly\.csv:61: .*occupied_pct 100\.1 is not from 0 to 100/)
  })

  it('a byte order mark and Windows line ends are read; a column that stands twice is told', () => {
    const daily = textOf('territory_daily.csv')
    writeFileSync(join(folder, 'territory_daily.csv'), `\uFEFF${daily.replaceAll('\n', '\r\n')}`)
    expect(check()).toMatchObject({ status: 0 })
    const twice = textOf('kursk_daily.csv').replace('source_id\n', 'source_id,ukraine_held_km2\n')
    writeFileSync(
      join(folder, 'kursk_daily.csv'),
      twice.replace('0,0.0,DSM-RAW', '0,0.0,DSM-RAW,7'),
    )
    expect(check().faults).toContain(
      'kursk_daily.csv:2: kursk_daily[0] (id: 2024-08-01): column number 5 "7" is not a field of this table',
    )
  })
})
