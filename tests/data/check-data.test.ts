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
  folder = mkdtempSync(join(tmpdir(), 'lines-and-terms-data-'))
  cpSync(tablesFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The script as "npm run data:check" runs it, on the copied tables. */
function check() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, folder], {
    encoding: 'utf8',
  })
  return { status, stdout, faults: stderr.split('\n') }
}

/** Changes one line (from 1, as an editor counts) of a file. */
function edit(file: string, line: number, change: (text: string) => string): void {
  const path = join(folder, file)
  const lines = readFileSync(path, 'utf8').split('\n')
  lines[line - 1] = change(lines[line - 1] ?? '')
  writeFileSync(path, lines.join('\n'))
}

const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`${String(from)} is not in ${text}`)
    return changed
  }

describe('README: npm run data:check', { timeout: 60_000 }, () => {
  it('passes on the package and counts what is there', () => {
    const { status, stdout } = check()
    expect(status).toBe(0)
    expect(stdout).toContain('445 positions, 252 events, 74 claims, 30 glossary, 871 sources')
    expect(stdout).toContain('2954 territory daily')
  })

  it('names file, line, row, id, field, what was found and what was expected', () => {
    edit('positions.json', 5, swap(/"stance": -?\d/, '"stance": 7'))
    edit('positions.json', 6, swap(/"tier"/, '"teir"'))
    edit('events.json', 3, swap(/"date": "[^"]+"/, '"date": "2022-02-30"'))
    edit('sources.json', 3, swap('https:', 'javascript:'))
    edit('territory_daily.csv', 200, () => '2022-10-19,deepstate,many,,DSM-RAW')
    edit('territory_daily.csv', 201, () => '2022-10-20,deepstate,1')
    edit('kursk_daily.csv', 3, (line) => `${line},7`)
    edit('dataset.json', 4, swap(/"question"/, '"qestion"'))
    const { status, faults } = check()
    expect(status).toBe(1)
    for (const fault of [
      'positions.json:5: positions[3] (id: pos-russia-donbas-2015-02-12): stance 7 is not one of -2, -1, 0, 1, 2',
      'positions.json:6: positions[4] (id: pos-ukraine-donbas-2019-12-09): tier is missing, expected a value',
      'positions.json:6: positions[4] (id: pos-ukraine-donbas-2019-12-09): teir "core" is not a field of this table',
      'sources.json:3: sources[1] (id: 24kg-ceasefire): url "javascript:',
      'territory_daily.csv:200: territory_daily[198] (id: deepstate 2022-10-19): occupied_km2 "many" is not a number of 0 or more',
      'territory_daily.csv:201: territory_daily[199] (id: deepstate 2022-10-20): source_id is missing, expected a value',
      'kursk_daily.csv:3: kursk_daily[1] (id: 2024-08-02): column number 5 "7" is not a field of this table',
      'dataset.json: dataset: question is missing, expected a value',
    ])
      expect(
        faults.filter((line) => line.startsWith(fault)),
        fault,
      ).toHaveLength(1)
    expect(faults.join('\n')).toContain('date "2022-02-30" is not a day of the calendar')
    expect(faults[0]).toContain('is checked once these are mended')
  })

  it('names what contradicts across tables, with the line of the authored row', () => {
    edit('positions.json', 43, swap(/"issue": "[^"]+"/, '"issue": "neutralty"'))
    edit('positions.json', 44, swap(/"id": "[^"]+"/, '"id": "pos-ukraine-crimea-2014-03-18"'))
    edit('territory_daily.csv', 300, swap(/^\d{4}-\d\d-\d\d/, '2022-04-03'))
    edit('territory_daily.csv', 400, swap(/deepstate,[\d.]+/, 'deepstate,603628.1'))
    edit('territory_daily.csv', 500, swap('deepstate', 'deepstat'))
    edit('oblast_monthly.csv', 100, swap(/DEF-2014|DSM-\w+|ISW-NIK/, 'DSM-ROW'))
    edit('indicator_values.csv', 100, swap(/,ukrwarlosses,|,[^,]+,/, ',atlantis,'))
    const { status, faults } = check()
    const said = faults.join('\n')
    expect(status).toBe(1)
    expect(said).toContain('positions.json:43: positions[41] (id: ')
    expect(said).toContain('issue "neutralty" is not an id in issues')
    expect(said).toContain('positions.json:44: positions[42] (id: pos-ukraine-crimea-2014-03-18)')
    expect(said).toContain('is not its own: row 0 has it too')
    expect(said).toMatch(/territory_daily\.csv:300: .*date "2022-04-03" is not after 20/)
    expect(said).toMatch(/territory_daily\.csv:400: .*603628\.1 is not from 0 to 603628/)
    expect(said).toMatch(/territory_daily\.csv:500: .*mapper "deepstat" is not one of deepstate/)
    expect(said).toMatch(/oblast_monthly\.csv:100: .*source_id "DSM-ROW" is not an id in sources/)
    expect(said).toMatch(/indicator_values\.csv:100: .*"atlantis"/)
  })

  it('expects one record a line, each field once, and says on which line it is not so', () => {
    edit('positions.json', 43, swap(/,$/, ''))
    edit('positions.json', 50, swap('"stance"', '"stance": 1, "stance"'))
    edit('actors.json', 2, swap('{"id"', '{\n"id"'))
    edit('essay.json', 2, swap('"title"', '"title": "x", "title"'))
    const { status, faults } = check()
    expect(status).toBe(1)
    expect(faults).toContain('positions.json:43: does not end with ","')
    expect(faults).toContain('positions.json:50: a field stands twice in the record')
    expect(faults).toContain('actors.json:2: does not end with ","')
    expect(faults).toContain('essay.json: a field stands twice in a record')
  })

  it('says which table is missing, and which folder cannot be read', () => {
    rmSync(join(folder, 'issues.json'))
    rmSync(join(folder, 'kursk_points.csv'))
    const { status, faults } = check()
    expect(status).toBe(1)
    expect(faults).toContain('issues.json: issues: is missing, expected a list of records')
    expect(faults).toContain('kursk_points.csv: kursk_points: is missing, expected a table of rows')
    const nowhere = spawnSync(process.execPath, [SCRIPT, join(folder, 'nowhere')], {
      encoding: 'utf8',
    })
    expect(nowhere.status).toBe(1)
    expect(nowhere.stderr).toContain('nowhere cannot be read')
  })
})
