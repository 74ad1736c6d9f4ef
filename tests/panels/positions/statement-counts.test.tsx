import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { defaultFilters, type FilterPatch } from '../../../src/domain/filters'
import { statementsInPeriod } from '../../../src/domain/history'
import { reconcile } from '../../../src/domain/scope'
import { coverageView } from '../../../src/panels/positions/statement-counts/coverage-view'
import { realIndex } from '../../helpers/real-index'
import { iso } from '../../helpers/small-dataset'
import { show, showForm, termsIndex } from './show-positions'

const scopeOf = (index: DatasetIndex, patch: FilterPatch) =>
  reconcile({ ...defaultFilters(index.meta.defaultView), ...patch }, index).scope

beforeEach(() => {
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = () => undefined
})

async function open(index: DatasetIndex, patch: FilterPatch = {}) {
  const shown = show(index, patch)
  await unfold()
  return shown
}

async function unfold() {
  await act(async () => {
    screen.getByText('How many statements stand behind this').click()
    await Promise.resolve()
  })
  await table(/by issue and actor/)
}

const table = (name: RegExp) => screen.findByRole('table', { name }, { timeout: 8000 })

/** The cell of a row under a column. */
async function cell(row: string, column: string): Promise<HTMLElement> {
  const found = within(await table(/by issue and actor/))
  const at = found.getAllByRole('columnheader').findIndex((head) => head.textContent === column)
  const line = found.getByRole('row', { name: new RegExp(`^${row}`) })
  const [, ...cells] = [null, ...within(line).getAllByRole('cell')]
  const one = cells[at - 1]
  if (!one) throw new Error(`no cell ${row}, ${column}`)
  return one
}

describe('How many statements stand behind this', () => {
  it('H1: a hole reads "none", a count reads as its number', async () => {
    await open(termsIndex)
    expect(await cell('Army', 'Turkey')).toHaveTextContent('none')
    expect(await cell('Army', 'Russia')).toHaveTextContent(/^1$/)
    expect(await cell('Army', 'All')).toHaveTextContent(/^1$/)
  })

  it('R18: marks what is in force at the moment and older than a year, in words too', async () => {
    await open(termsIndex)
    expect(await cell('Army', 'Ukraine')).toHaveTextContent('none, in force older than a year')
    expect(
      screen.getByText('* the statement in force on 29 March 2022 is older than a year'),
    ).toBeInTheDocument()
  })

  it('R11: a number sets actor and issue and shows History', async () => {
    const { actions } = await open(termsIndex)
    await userEvent.click(screen.getByRole('button', { name: /^1: Turkey, Borders/ }))
    expect(actions.pick).toHaveBeenCalledExactlyOnceWith({
      positionsView: 'history',
      actors: ['turkey'],
      issues: ['borders'],
    })
    expect(screen.getByRole('button', { name: 'State of play' })).toHaveFocus()
  })

  it('R6: a number of one year sets that year too', async () => {
    const { actions } = await open(termsIndex, { time: { from: null, to: null } })
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Statements of' })).getByRole('button', {
        name: '2021',
      }),
    )
    await userEvent.click(
      within(await table(/by issue and actor, 2021/)).getByRole('button', {
        name: '1: Ukraine, Army, in force older than a year',
      }),
    )
    expect(actions.pick).toHaveBeenCalledExactlyOnceWith({
      positionsView: 'history',
      actors: ['ukraine'],
      issues: ['army'],
      time: { from: '2021-03-01', to: '2021-12-31' },
    })
  })

  it('R8: the filters narrow it', async () => {
    await open(termsIndex, { actors: ['turkey'], issues: ['borders'] })
    const heads = within(await table(/by issue and actor/)).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual(['Issue', 'Turkey', 'All'])
  })

  it('R29: stands under History too', async () => {
    await showForm(termsIndex, { positionsView: 'history' })
    await unfold()
    expect(await cell('Borders', 'Ukraine')).toHaveTextContent(/^1$/)
  })

  it('R29: is a box that can be scrolled by keyboard, named like its table', async () => {
    await open(termsIndex)
    const box = screen.getByRole('group', { name: /^Statements by issue and actor/ })
    expect(box).toHaveAttribute('tabindex', '0')
  })
})

describe('the counts of the real data', () => {
  let index: DatasetIndex
  beforeAll(async () => {
    index = await realIndex()
  })

  it('H1: says how many pairs have none', () => {
    expect(coverageView(index, scopeOf(index, {})).of(null).holes).toBe(
      'February 2022 to August 2026: each of the 36 pairs of a party and an issue has a statement; 188 of 234 pairs of another actor and an issue have no statement.',
    )
  })

  it('R11: every number opens a History of just so many statements', () => {
    const filters: FilterPatch = { time: { from: iso('2021-06-15'), to: iso('2025-03-10') } }
    const view = coverageView(index, scopeOf(index, filters))
    const tables = [view.of(null).table, view.of('2025').table, ...view.byYear]
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.length).toBeGreaterThan(600)
    for (const { count, patch } of cells) {
      const opened = scopeOf(index, { ...filters, ...patch })
      expect(statementsInPeriod(index, opened)).toHaveLength(Number(count ?? 0))
    }
  })
})
