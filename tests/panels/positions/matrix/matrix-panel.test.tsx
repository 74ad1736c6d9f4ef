import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FilterPatch } from '../../../../src/domain/filters'
import { iso, issue, position, smallIndex } from '../../../helpers/small-dataset'
import { showTable } from '../../../helpers/show-table'
import { region, showForm, termsIndex } from '../show-positions'

const matrix = (patch: FilterPatch = {}, index = termsIndex) =>
  showForm(index, { positionsView: 'matrix', ...patch })

const grid = () => screen.getByRole('grid')
const lane = (name: RegExp) => within(grid()).getByRole('row', { name })
const cells = (row: HTMLElement) => within(row).getAllByRole('gridcell')
const labels = (row: HTMLElement) =>
  cells(row).map((cell) => cell.getAttribute('aria-label') ?? cell.textContent)

describe('Matrix', () => {
  it('R15: is a grid of a row for each party on each issue', async () => {
    await matrix()
    expect(grid()).toHaveAccessibleName('Matrix of statements: 3 issues by Russia, Ukraine')
    expect(grid()).toHaveAttribute('aria-rowcount', '6')
    expect(grid()).toHaveAttribute('aria-colcount', '2')
    const rows = within(grid()).getAllByRole('row')
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ])
    expect(within(grid()).getAllByRole('rowheader')[0]).toHaveTextContent(/^Borders, Russia\./)
  })

  it('V5: each statement says in words what its shape shows, and how long it held', async () => {
    await matrix()
    expect(labels(lane(/^Borders, Russia/))).toEqual([
      'softened 17 Mar 2022: russia on borders on 2022-03-17 No later statement found by 31 Dec 2022.',
    ])
    expect(labels(lane(/^Borders, Ukraine/))).toEqual([
      'stated 29 Mar 2022: ukraine on borders on 2022-03-29 No later statement found by 31 Dec 2022.',
    ])
  })

  it('R6: what was said before the period is carried in, not marked as a change', async () => {
    await matrix()
    const [carried] = cells(lane(/^Army, Ukraine/))
    expect(carried).toHaveAccessibleName(/^since 1 Mar 2021, before the period: /)
    expect(carried?.querySelector('svg')).toBeNull()
    expect(carried).toHaveAttribute('data-record', 'position:ukraine-army-2021-03-01')
  })

  it('R18: a lane says what is in force at the moment and how old it is', async () => {
    await matrix({ at: iso('2022-04-03') })
    expect(lane(/^Borders, Russia/)).toHaveAccessibleName(
      /3 April 2022: in force since 17 Mar 2022, 17 days/,
    )
    expect(lane(/^Army, Ukraine/)).toHaveAccessibleName(
      /in force since 1 Mar 2021, 13 months; not restated/,
    )
  })

  it('R33: what is carried past the end of the terms says so', async () => {
    const { meta } = smallIndex()
    const reach = { ...meta.reach, terms: iso('2022-03-20') }
    await matrix({}, smallIndex({ ...termsIndex.dataset, meta: { ...meta, reach } }))
    expect(lane(/^Borders, Russia/)).toHaveAccessibleName(
      /17 Mar 2022, 12 days, carried beyond the end of the terms on 20 March 2022/,
    )
  })

  it('R18: a row with an actor or issue without statement shows the silence, not a blank', async () => {
    await matrix({ actors: ['russia', 'turkey', 'ukraine'] })
    expect(labels(lane(/^Army, Turkey/))).toEqual(['no statement found'])
    expect(labels(lane(/^Talks, Turkey/))).toEqual(['no statement found'])
    expect(lane(/^Talks, Turkey/)).toHaveAccessibleName(/no statement found by 31 December 2022/)
    expect(lane(/^Borders, Ukraine/)).toHaveAccessibleName(/in force since 29 Mar 2022/)
    expect(lane(/^Army, Russia/)).toHaveAccessibleName(
      /29 March 2022: no statement found before 15 May 2022/,
    )
  })

  it('R9: a party that is not chosen reads "not in view" and has no marks', async () => {
    await matrix({ actors: ['ukraine'] })
    expect(labels(lane(/^Borders, Russia/))).toEqual(['Russia not in view'])
    expect(within(lane(/^Borders, Russia/)).queryByRole('img')).toBeNull()
    expect(region()).toHaveTextContent('Russia is not in view.')
  })

  it('R16: a statement of which only the month is known reads the month', async () => {
    await matrix()
    expect(labels(lane(/^Army, Russia/))[0]).toMatch(/^stated May 2022: /)
  })

  it('takeaway: counts statements, issues and changes of stance, and names the issue with most', async () => {
    await matrix()
    expect(region()).toHaveTextContent(
      '6 statements on 3 issues between 24 February 2022 and 31 December 2022: the stance changed in one of them.',
    )
  })

  it('R31: the rows can be sorted', async () => {
    const { actions } = await matrix()
    const sort = screen.getByRole('group', { name: 'Matrix: sort' })
    expect(within(sort).getByRole('button', { name: 'issue order', pressed: true })).toBeVisible()
    await userEvent.click(within(sort).getByRole('button', { name: 'most changed' }))
    expect(actions.pick).toHaveBeenCalledWith({ matrixSort: 'changed' })
  })

  it('sorted by most changed, the issue that moved most comes first', async () => {
    await matrix({ matrixSort: 'changed', time: { from: iso('2021-01-01'), to: null } }, moving)
    expect(within(grid()).getAllByRole('rowheader')[0]).toHaveTextContent(/^Army, Russia/)
  })
})

const moving = smallIndex({
  positions: [
    position({ actor: 'russia', issue: 'borders', date: '2022-03-01', stance: 0 }),
    position({ actor: 'russia', issue: 'army', date: '2022-03-01', stance: 0 }),
    position({ actor: 'russia', issue: 'army', date: '2022-05-01', stance: 1, change: 'softened' }),
  ],
})

describe('Matrix by keyboard', () => {
  it('is one stop of the Tab key', async () => {
    await matrix()
    const stops = [...grid().querySelectorAll('[tabindex]')]
    expect(stops.filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1)
  })

  it('goes from statement to statement and from lane to lane, and Enter opens the record', async () => {
    const { actions } = await matrix()
    act(() => cells(lane(/^Borders, Russia/))[0]?.focus())
    await userEvent.keyboard('{ArrowDown}')
    expect(cells(lane(/^Borders, Ukraine/))[0]).toHaveFocus()
    await userEvent.keyboard('{PageDown}')
    expect(cells(lane(/^Army, Ukraine/))[0]).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{Enter}')
    expect(actions.openRecord).toHaveBeenLastCalledWith('position:russia-army-2022-05-15')
    await userEvent.keyboard('{Control>}{End}{/Control} ')
    expect(actions.openRecord).toHaveBeenLastCalledWith('position:ukraine-talks-2022-03-29')
  })

  it('comes back to where it was left', async () => {
    await matrix()
    act(() => cells(lane(/^Borders, Russia/))[0]?.focus())
    await userEvent.keyboard('{PageDown}')
    expect(cells(lane(/^Army, Russia/))[0]).toHaveAttribute('tabindex', '0')
    expect(cells(lane(/^Borders, Russia/))[0]).toHaveAttribute('tabindex', '-1')
  })

  it('a mark of several statements is one cell until it has the focus, then each has its own', async () => {
    const { actions } = await matrix({}, crowded)
    const row = lane(/^Borders, Russia/)
    const [first, group, last] = cells(row)
    expect(cells(row)).toHaveLength(3)
    expect(group).toHaveAccessibleName(
      '3 statements, 1 May 2022 to 3 May 2022: two reaffirmed, one hardened',
    )
    expect(group).toHaveAttribute('aria-colindex', '3')
    expect(group).toHaveAttribute('aria-colspan', '3')
    expect(last).toHaveAttribute('aria-colindex', '6')
    act(() => first?.focus())
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(cells(row)).toHaveLength(5)
    expect(cells(row)[2]).toHaveFocus()
    expect(cells(row)[2]).toHaveAccessibleName(/^2 of 3 here: reaffirmed 2 May 2022: /)
    await userEvent.keyboard('{Enter}')
    expect(actions.openRecord).toHaveBeenCalledWith('position:p2')
  })

  it('pressed, such a mark lists its statements; Escape closes the list and gives the focus back', async () => {
    const { actions } = await matrix({}, crowded)
    const row = lane(/^Borders, Russia/)
    await userEvent.click(within(row).getByText('3'))
    const list = screen.getByRole('group', { name: /^3 statements, 1 May 2022/ })
    expect(within(list).getAllByRole('button')).toHaveLength(3)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: /^3 statements/ })).toBeNull()
    expect(cells(row)[1]).toHaveFocus()
    await userEvent.click(within(row).getByText('3'))
    await userEvent.click(screen.getByRole('button', { name: /hardened 3 May 2022/ }))
    expect(actions.openRecord).toHaveBeenCalledWith('position:p3')
  })
})

const crowded = smallIndex({
  positions: (
    [
      ['p0', '2022-03-01', 'initial'],
      ['p1', '2022-05-01', 'reaffirmed'],
      ['p2', '2022-05-02', 'reaffirmed'],
      ['p3', '2022-05-03', 'hardened'],
      ['p4', '2022-08-01', 'softened'],
    ] as const
  ).map(([id, date, change]) =>
    position({ id, date, change, actor: 'russia', issue: 'borders', stance: 0 }),
  ),
})

describe('Matrix in other forms', () => {
  afterEach(() => vi.restoreAllMocks())

  it('VISUAL 13: on a phone it is a list by issue, newest first, silence and what is in force said', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(343)
    const { actions } = await matrix({}, crowded)
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Borders',
      'Army',
    ])
    const list = screen.getByRole('list', { name: 'Russia, newest first' })
    const items = () =>
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent)
    expect(items()).toEqual([
      'softened 1 Aug 2022',
      'hardened 3 May 2022',
      'reaffirmed 2 May 2022',
      'reaffirmed 1 May 2022',
      'stated 1 Mar 2022, in force',
    ])
    expect(region()).toHaveTextContent('Ukraine no statement found')
    await userEvent.click(within(list).getByRole('button', { name: /softened 1 Aug 2022/ }))
    expect(actions.openRecord).toHaveBeenCalledWith('position:p4')
  })

  it('PERFORMANCE: rows off the screen are not drawn, in print all of them are', async () => {
    const issues = Array.from({ length: 80 }, (_, nth) => issue(`issue${nth}`))
    await matrix({}, smallIndex({ issues }))
    const drawn = () => within(grid()).getAllByRole('row').length
    expect(grid()).toHaveAttribute('aria-rowcount', '160')
    expect(drawn()).toBeLessThan(80)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(drawn()).toBe(160)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(drawn()).toBeLessThan(80)
  })

  it('R29: the table twin holds lanes, silence and other actors', async () => {
    await matrix()
    const table = await showTable()
    const text = [...table.querySelectorAll('tbody tr')].map((row) => row.textContent)
    expect(text.filter((row) => row.includes('BordersTurkey'))).toHaveLength(1)
    expect(text.some((row) => /^ArmyRussia/.test(row.replace('May 2022', '')))).toBe(true)
    expect(text.some((row) => row.includes('before the period, in force at its start'))).toBe(true)
  })
})
