import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readArguments } from '../../scripts/territory/arguments.mjs'

const root = mkdtempSync(join(tmpdir(), 'territory-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
let out = ''
let count = 0
beforeEach(() => {
  count += 1
  folder = join(root, String(count), 'days')
  out = join(root, String(count), 'rows.csv')
  mkdirSync(folder, { recursive: true })
})

function run(...args: readonly string[]) {
  const script = 'scripts/territory-areas.mjs'
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args])
  return { status, says: stdout.toString(), warns: stderr.toString() }
}

const square = (size: number): unknown => ({
  type: 'Polygon',
  coordinates: [
    [
      [36, 48],
      [36 + size, 48],
      [36 + size, 49],
      [36, 49],
      [36, 48],
    ],
  ],
})

function write(name: string, size: number, geometry = square(size)): void {
  const features = [
    { type: 'Feature', properties: { name: 'Held' }, geometry },
    { type: 'Feature', properties: { name: 'Grey' }, geometry: square(2) },
    { type: 'Feature', properties: { name: 'Held' }, geometry: { type: 'Point' } },
  ]
  writeFileSync(join(folder, name), JSON.stringify({ type: 'FeatureCollection', features }))
}

const BAD = { type: 'Polygon', coordinates: [[[36, 48]]] }
const HELD = ['--where', 'name=Held', '--mapper', 'deepstate', '--source', 'DSM-RAW']

describe('the command', () => {
  it('writes the rows of a folder and says what it left out', () => {
    write('map_20240101.geojson', 1)
    write('map_20240102.geojson', 1)
    write('map_20240103.geojson', 1.1)
    const { status, says, warns } = run('--in', folder, '--out', out, ...HELD)
    expect(readFileSync(out, 'utf8')).toBe(
      [
        'date,mapper,occupied_km2,flag,source_id',
        '2024-01-01,deepstate,8217.6,,DSM-RAW',
        '2024-01-02,deepstate,8217.6,no_update,DSM-RAW',
        '2024-01-03,deepstate,9039.3,large_step,DSM-RAW\n',
      ].join('\n'),
    )
    expect(status).toBe(0)
    expect(says).toContain('3 days, 2024-01-01 to 2024-01-03')
    expect(says).toContain('Left out: 3 features that do not count, 3 points')
    expect(warns).toContain('3 of 3 files')
    expect(warns).not.toContain('Note')
  })

  it('writes what is covered of each unit, on the first of the month if asked', () => {
    write('20240201.json', 1)
    write('20240202.json', 1)
    const options = ['--in', folder, '--out', out, ...HELD, '--oblasts']
    expect(run(...options).status).toBe(0)
    const oblasts = out.replace('.csv', '-oblasts.csv')
    const lines = readFileSync(oblasts, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(1 + 2 * 27)
    expect(lines[1]).toBe('2024-02-01,UA-05,Vinnytsia,0.0,0.0,DSM-RAW,false')
    const held = lines.slice(1, 28).filter((line) => !line.includes(',0.0,0.0,'))
    expect(held.map((line) => line.split(',')[2])).toEqual([
      ...['Dnipropetrovsk', 'Donetsk', 'Zaporizhzhia', 'Kharkiv'],
    ])
    const sum = held.reduce((total, line) => total + Number(line.split(',')[4]), 0)
    expect(sum).toBeCloseTo(8217.6, 0)
    expect(run(...options, '--months', '--replace').status).toBe(0)
    expect(readFileSync(oblasts, 'utf8').trimEnd().split('\n')).toHaveLength(28)
  })

  it('writes nothing when anything is wrong, and names all of it', () => {
    write('20240101.json', 1)
    write('20240102.json', 1, BAD)
    write('20240103.json', 1)
    writeFileSync(join(folder, '20240104.json'), '{')
    writeFileSync(join(folder, 'undated.json'), '{}')
    write('2024-01-03.json', 1)
    const { status, says, warns } = run('--in', folder, '--out', out, ...HELD)
    expect(status).toBe(1)
    expect(says).toBe('')
    expect(warns).toContain(
      '20240102.json: feature 0 (Held): ring 0: has 1 positions, and 4 are the least\n20240104.json: is not JSON',
    )
    expect(warns).toContain('undated.json: has no date in its name')
    expect(warns).toContain('undated.json: is not GeoJSON: something without a type')
    expect(warns).toContain('20240103.json: is for 2024-01-03, as is 2024-01-03.json')
    expect(warns).toContain('Nothing is written. Faults: 5')
    expect(readdirSync(join(folder, '..'))).toEqual(['days'])
  })

  it('stops naming faults at a hundred', () => {
    const coordinates = Array.from({ length: 150 }, () => [[]])
    write('20240101.json', 1, { type: 'MultiPolygon', coordinates })
    const { status, warns } = run('--in', folder, '--out', out)
    expect(status).toBe(1)
    expect(warns).toContain('Faults: 100 or more')
    expect(warns.split('\n').filter((line) => line.startsWith('20240101.json'))).toHaveLength(100)
  })

  it('refuses to write over a file, unless told to', () => {
    write('20240101.json', 1)
    writeFileSync(out, 'precious')
    const first = run('--in', folder, '--out', out, ...HELD)
    expect(first.status).toBe(1)
    expect(first.warns).toContain(`${out}: exists (--replace writes over it)`)
    expect(readFileSync(out, 'utf8')).toBe('precious')
    expect(run('--in', folder, '--out', out, ...HELD, '--replace').status).toBe(0)
  })

  it('takes one file on the day that is given, and remarks on what is odd', () => {
    write('now.geojson', 1)
    const file = join(folder, 'now.geojson')
    expect(run('--in', file, '--out', out, ...HELD).warns).toContain('has no date in its name')
    const { status, warns } = run(
      '--in',
      file,
      '--out',
      out,
      '--date',
      '2024-01-01',
      '--mapper',
      'me',
    )
    expect(status).toBe(0)
    expect(warns).toContain('Note: dataset.json has no mapper me yet')
    expect(warns).toContain('Note: without --mapper and --source')
    // Grey (two degrees) and held (one) overlap, and count once: 16434.3 km2, and 18.1 that the shorter
    // geodesic of the southern edge adds. By pyproj 3.7.2 and shapely 2.1.2: 16452.38503709101.
    expect(readFileSync(out, 'utf8')).toContain('2024-01-01,me,16452.4,,')
  })

  it('reckons the first flag from the rows before, and refuses a day that they have', () => {
    write('20260823.json', 1)
    const table = 'public/data/territory_daily.csv'
    const options = ['--in', folder, '--out', out, ...HELD, '--after', table]
    expect(run(...options).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('2026-08-23,deepstate,8217.6,large_step,DSM-RAW')
    write('20260822.json', 1)
    const { status, warns } = run(...options, '--replace')
    expect(status).toBe(1)
    expect(warns).toContain(`${table}: has a row of deepstate for 2026-08-22 already`)
  })

  it('refuses more land than there is', () => {
    const coordinates = [
      [
        [20, 43],
        [42, 43],
        [42, 54],
        [20, 54],
        [20, 43],
      ],
    ]
    write('20240101.json', 1, { type: 'Polygon', coordinates })
    const { status, warns } = run('--in', folder, '--out', out, ...HELD)
    expect(status).toBe(1)
    expect(warns).toContain("km², more than Ukraine's 603,628 km²")
    expect(existsSync(out)).toBe(false)
  })

  it('says what it cannot read, and how to use it when asked', () => {
    const { status, warns } = run('--in', join(folder, 'none'), '--out', out)
    expect(status).toBe(1)
    expect(warns).toContain('none: cannot be read: ENOENT')
    const lost = run('--in', folder, '--out', join(folder, 'none', 'a.csv'))
    expect(lost.warns).toContain('none: there is no such folder')
    const misused = run('--in', folder)
    expect(misused.status).toBe(1)
    expect(misused.warns).toContain('--in and --out are needed\n\nOccupied area by day')
    const help = run('--help')
    expect(help.status).toBe(0)
    expect(help.says).toContain('--oblasts')
    expect(help.warns).toBe('')
  })
})

describe('the arguments', () => {
  it.each([
    [[], '--in and --out are needed'],
    [['--in', 'a'], '--in and --out are needed'],
    [['--in', 'a', '--out', 'b.txt'], '--out b.txt does not end in .csv'],
    [['--in', 'a', '--out', 'b.csv', '--date', '2024-02-30'], '--date 2024-02-30 is not a day'],
    [['--in', 'a', '--out', 'b.csv', '--where', 'name'], '"name" is not KEY=VALUE'],
    [['--in', 'a', '--out', 'b.csv', '--mapper', 'a,b'], '--mapper a,b is not an id'],
    [['--in', 'a', '--out', 'b.csv', '--months'], '--months goes with --oblasts'],
    [['--in', 'a', '--out', 'b.csv', '--after', 'c'], '--after goes with --mapper'],
    [['--in', 'a', '--out', 'b.csv', '--colour'], "Unknown option '--colour'"],
  ])('are refused: %j', (args, words) => {
    expect(() => readArguments(args)).toThrow(words)
  })

  it('name the second file after the first', () => {
    const { oblastsOut } = readArguments(['--in', 'a', '--out', 'x/b.csv', '--oblasts'])
    expect(oblastsOut).toBe('x/b-oblasts.csv')
    expect(readArguments(['--in', 'a', '--out', 'b.csv']).oblastsOut).toBeNull()
  })
})
