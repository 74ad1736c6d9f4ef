import { describe, expect, it } from 'vitest'
import { sayDayShort } from '../../../src/domain/words'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { leverageView, type LeverageScope } from '../../../src/panels/leverage/leverage-view'
import { leverageTable } from '../../../src/panels/leverage/leverage-table'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'

const index: DatasetIndex = await realIndex()

const scope = (parts: Partial<LeverageScope> = {}): LeverageScope => ({
  from: day('2022-02-24'),
  to: index.lastDay,
  at: day('2022-03-29'),
  vs: null,
  actors: [],
  ...parts,
})
const viewAt = (at: string, parts: Partial<LeverageScope> = {}) =>
  leverageView(index, scope({ at: day(at), ...parts }))

const tableAt = (at: string, parts: Partial<LeverageScope> = {}) =>
  leverageTable(index, scope({ at: day(at), ...parts }))

/** The words of rule L12, which need draws. */
const WORDS_OF_DRAWS = /no clear lead|leans|leads|probability/i

describe('R25: the takeaway', () => {
  it('R25: gives both values, the difference and the thin mark', () => {
    expect(viewAt('2022-03-29').takeaway).toBe(
      'For March 2022 thin evidence puts Russia at 56 and Ukraine at 34 of 100, a difference of 22.',
    )
    expect(viewAt('2022-06-10').takeaway).toBe(
      'For June 2022 the index puts Russia, on thin evidence, at 59 and Ukraine at 51 of 100, a difference of 8.',
    )
  })

  it('R25: says of a firm month no more than the values', () => {
    expect(viewAt('2025-12-31').takeaway).toBe(
      'For December 2025 the index puts Russia at 52 and Ukraine at 41 of 100, a difference of 11.',
    )
  })

  it('R25: gives the difference without a sign, whichever side stands higher', () => {
    expect(viewAt('2023-07-10').takeaway).toBe(
      'For July 2023 the index puts Russia at 52 and Ukraine at 59 of 100, a difference of 7.',
    )
  })

  it('R25, L10: marks a provisional month', () => {
    const view = viewAt('2026-06-30')
    expect(view.takeaway).toMatch(/^For June 2026 the index, still provisional, puts Russia at 56/)
    expect(view.isProvisional).toBe(true)
    expect(view.gauges.map(({ lines }) => lines[1])).toEqual([
      'coverage 0.89, provisional',
      'coverage 0.96, provisional',
    ])
  })

  it('R25: uses none of the words of L12 in any month', () => {
    const said = index.dataset.heldByOther.days.concat(day('2022-03-05'), day('2026-07-02'))
    for (const at of said) {
      const view = leverageView(index, scope({ at }))
      expect(`${view.takeaway} ${view.gaugeKey}`, sayDayShort(at)).not.toMatch(WORDS_OF_DRAWS)
    }
  })

  it('R24: says outside the index where it begins and ends, never the nearest month', () => {
    const before = viewAt('2022-02-24')
    expect(before.takeaway).toBe('No value for February 2022: the index begins in March 2022.')
    expect(before.gauges.map(({ reading }) => reading)).toEqual([null, null])
    expect(before.drivers).toBeNull()
    expect(viewAt('2026-08-01').takeaway).toBe(
      'No value for August 2026: the index ends in July 2026.',
    )
  })
})

describe('L9: the gauges', () => {
  it('L9: name what is missing where evidence is thin', () => {
    const [russia, ukraine] = viewAt('2022-03-29').gauges
    expect(russia.isThin && ukraine.isThin).toBe(true)
    expect(russia.notes.join(' ')).toBe(
      'Thin evidence: too little is measured. Missing: escalation (from Oct 2022), resolve (from Aug 2022) and part of territory. No series of support to Russia exists.',
    )
  })

  it.each(['2022-02-24', '2022-03-29', '2025-12-31', '2026-08-01'])(
    'L9: say always, also for %s, that no series of support to Russia exists, and not of Ukraine',
    (at) => {
      const [russia, ukraine] = viewAt(at).gauges
      expect(russia.notes.join(' ')).toContain('No series of support to Russia exists.')
      expect(ukraine.notes.join(' ')).not.toContain('No series')
    },
  )

  it('R25: say the value and that no range is computed', () => {
    expect(viewAt('2022-03-29').gauges[0].reading?.text).toBe(
      '56 of 100, range not computed, thin evidence',
    )
    expect(viewAt('2025-12-31').gauges[1].reading).toMatchObject({
      now: 41,
      printed: '41',
      text: '41 of 100, range not computed',
    })
  })

  it('R5: carry the ring of the moment compared with, unless it is the same month', () => {
    const ghosts = viewAt('2025-12-31', { vs: day('2022-03-29') }).gauges.map(({ ghost }) => ghost)
    expect(ghosts.map((ghost) => ghost?.label)).toEqual(['Mar 2022: 56', 'Mar 2022: 34'])
    expect(viewAt('2022-03-05', { vs: day('2022-03-29') }).gauges[0].ghost).toBeNull()
    expect(viewAt('2022-03-05', { vs: day('2022-02-24') }).gauges[0].ghost).toBeNull()
  })

  it('R9: a party not chosen stays as a reference, with the same value', () => {
    const all = viewAt('2025-12-31')
    const [russia, ukraine] = viewAt('2025-12-31', { actors: ['turkey', 'ukraine'] }).gauges
    expect([russia.isReference, ukraine.isReference]).toEqual([true, false])
    expect(russia.reading).toEqual(all.gauges[0].reading)
    expect(russia.notes[0]).toBe('Not chosen: shown for reference.')
  })
})

describe('L8, R23: what the value is made of', () => {
  it.each(['2022-03-29', '2024-08-06', '2025-12-31', '2026-07-31'])(
    'R23: the points of %s sum to the printed value, dimension by dimension and inside each',
    (at) => {
      const { drivers } = viewAt(at)
      if (drivers === null) throw new Error('no drivers')
      for (const place of [0, 1] as const) {
        const points = drivers.rows.map(({ cells }) => tenths(cells[place]))
        expect(sum(points)).toBe(Math.round(Number(drivers.sums[place]) * 10))
        drivers.rows.forEach((row, nth) => {
          const inside = row.indicators
            .flatMap(({ sides }) => sides.filter((side) => side.place === place))
            .map(({ words }) => Math.round(Number(/([\d.]+) points/.exec(words)?.[1] ?? 0) * 10))
          expect(sum(inside)).toBe(points[nth])
        })
      }
    },
  )

  it('R26: a missing dimension prints its reason', () => {
    const rows = viewAt('2022-03-29').drivers?.rows ?? []
    const why = rows.map(({ name, cells }) => [
      name,
      ...cells.map((cell) => (cell.kind === 'absent' ? cell.why : '')),
    ])
    expect(why.filter(([, russia, ukraine]) => russia !== '' || ukraine !== '')).toEqual([
      ['Support', 'no series', ''],
      ['Escalation', 'from Oct 2022', 'from Oct 2022'],
      ['Resolve', 'from Aug 2022', 'from May 2022'],
      ['Diplomacy', 'context, not scored', 'context, not scored'],
    ])
  })

  it('L4, L5: an indicator tells its month, that it is carried and that it is clipped', () => {
    const rows = viewAt('2026-06-30').drivers?.rows ?? []
    const indicators = rows.flatMap((row) => row.indicators)
    expect(indicators.find(({ id }) => id === 'economy.ru_key_rate')?.sharedValue).toMatch(
      /percent, February 2026, carried forward$/,
    )
    const march = viewAt('2022-03-29').drivers?.rows.flatMap((row) => row.indicators) ?? []
    const change = march.find(({ id }) => id === 'territory.net_change_1m')
    expect(change?.sharedValue).toBe('8,209 km², March 2022')
    expect(change?.sides.map(({ words }) => words)).toEqual([
      'score 100, clipped, 14.3 points',
      'score 0, clipped, 0.0 points',
    ])
  })

  it('H2: a claim of a belligerent is attributed to it', () => {
    const indicators = viewAt('2025-12-31').drivers?.rows.flatMap((row) => row.indicators) ?? []
    const claims = indicators.filter(({ claim }) => claim !== null)
    expect(claims.map(({ id, claim }) => [id.split('.')[1], claim])).toEqual([
      ['ru_personnel_claimed', 'As claimed by Ukraine.'],
      ['ru_longrange_launches', 'As claimed by Ukraine.'],
      ['ru_missile_launches', 'As claimed by Ukraine.'],
      ['ua_interception_rate', 'As claimed by Ukraine.'],
      ['ua_drones_claimed', 'As claimed by Russia.'],
    ])
  })

  it('R29: each reading opens its record of the month shown', () => {
    const indicators = viewAt('2022-03-29').drivers?.rows[0]?.indicators ?? []
    expect(indicators[0]?.sides.map(({ record }) => record)).toEqual([
      'indicator:territory.occupied_share:russia:2022-03',
      'indicator:territory.occupied_share:ukraine:2022-03',
    ])
    const missing = indicators.find(({ id }) => id === 'territory.net_change_3m')
    expect(missing?.sides.map(({ record, words }) => [record, words])).toEqual([
      [null, 'from May 2022'],
      [null, 'from May 2022'],
    ])
  })
})

describe('R6, R29: history and table', () => {
  it('R6: hold the months of the period and no others', () => {
    const year = { from: day('2023-01-01'), to: day('2023-12-31') }
    const view = viewAt('2023-06-09', year)
    expect(view.history.months.length).toBe(12)
    expect(view.history.heading).toBe('2023')
    expect(tableAt('2023-06-09', year).rows.map(({ key }) => key)).toEqual(
      view.history.months.map(({ month }) => month),
    )
  })

  it('R23: the table gives one decimal, coverage and marks for every month of the index', () => {
    const { rows } = tableAt('2022-03-29')
    expect(rows.length).toBe(53)
    expect(rows[0]?.cells).toEqual([
      'March 2022',
      '55.5',
      '0.667',
      '33.6',
      '0.724',
      'thin evidence',
    ])
    expect(rows[1]?.cells.slice(1, 5)).toEqual(['47.7', '0.667', '50.1', '0.724'])
    expect(rows.at(-1)?.cells.at(-1)).toBe('provisional')
  })

  it('R24: a period before the index is told instead of lines', () => {
    const before = { from: day('2014-01-01'), to: day('2021-12-31') }
    const view = viewAt('2015-05-05', before)
    expect(view.history.empty).toBe('the index begins in March 2022')
    expect(tableAt('2015-05-05', before).rows).toEqual([])
  })
})

describe('LEVERAGE: what the panel must admit', () => {
  it('takes its figures from the dataset', () => {
    const { admissions } = viewAt('2022-03-29')
    expect(admissions.length).toBe(6)
    expect(admissions.at(-1)).toBe('Months after April 2026 are provisional.')
    expect(admissions[2]).toContain('Ukraine’s economy rests on one lumpy aid series')
    expect(admissions[4]).toContain(
      'December 2025 reads Russia 52 and Ukraine 41, without territory Russia 42 and Ukraine 47',
    )
  })
})

type Cell = { readonly kind: string; readonly printed?: string }
const tenths = (cell: Cell): number => Math.round(Number(cell.printed ?? 0) * 10)
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
