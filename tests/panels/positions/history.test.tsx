import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { FilterPatch } from '../../../src/domain/filters'
import { iso, position, smallIndex } from '../../helpers/small-dataset'
import { region, showForm, termsIndex } from './show-positions'
import { showTable } from '../../helpers/show-table'

describe('History', () => {
  /** The list arrives as a chunk of its own. */
  const history = (patch: FilterPatch = {}, index = termsIndex) =>
    showForm(index, { positionsView: 'history', ...patch })
  const rows = () => screen.getAllByRole('listitem').filter((row) => row.hasAttribute('data-index'))

  it('R15: lists the statements of the period newest first, each with its place in the list', async () => {
    await history()
    expect(rows().map((row) => row.getAttribute('data-record'))).toEqual([
      'position:russia-army-2022-05-15',
      'position:russia-talks-2022-03-29',
      'position:ukraine-borders-2022-03-29',
      'position:ukraine-talks-2022-03-29',
      'position:turkey-borders-2022-03-28',
      'position:russia-borders-2022-03-17',
    ])
    expect(rows()[1]).toHaveAttribute('aria-posinset', '2')
    expect(rows()[1]).toHaveAttribute('aria-setsize', '6')
  })

  it('R16: a statement of which only the month is known prints the month', async () => {
    await history()
    expect(rows()[0]).toHaveTextContent('May 2022')
    expect(rows()[0]).not.toHaveTextContent('15 May')
  })

  it('R6: the takeaway counts statements and moves of the period', async () => {
    await history({ time: { from: iso('2022-03-01'), to: iso('2022-03-31') } })
    expect(region()).toHaveTextContent(
      '5 statements by 3 actors between 1 March 2022 and 31 March 2022: Russia hardened in none and softened in one; Ukraine hardened in none and softened in none.',
    )
  })

  it('R15: words typed into the field narrow the list and say how many are left', async () => {
    await history()
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find in these statements' }),
      'turkey',
    )
    expect(rows()).toHaveLength(1)
    expect(region()).toHaveTextContent('1 of 6')
  })

  it('H1: a period without statements says so', async () => {
    await history({ time: { from: iso('2022-07-01'), to: iso('2022-07-31') } })
    expect(region()).toHaveTextContent('No statement found in this period')
  })

  it('R29: a long list stands in the page in part, in print and in the table twin as a whole', async () => {
    const long = smallIndex({
      positions: Array.from({ length: 80 }, (_, nth) =>
        position({
          id: `p${nth}`,
          actor: 'russia',
          issue: 'borders',
          date: '2022-03-01',
          stance: 0,
        }),
      ),
    })
    const { container } = await history({}, long)
    const inPage = () => container.querySelectorAll('[aria-setsize="80"]').length
    expect(inPage()).toBeLessThan(30)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(inPage()).toBe(80)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(inPage()).toBeLessThan(30)
    await showTable()
    expect(container.querySelectorAll('tr[data-record]')).toHaveLength(80)
  })
})
