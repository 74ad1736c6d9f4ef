import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showTable } from '../../../helpers/show-table'
import { day, iso } from '../../../helpers/small-dataset'
import { showForm } from '../show-form'

const bars = (): HTMLElement => screen.getByRole('group', { name: 'Change by month' })

describe('the panel Territorial control as change per month', () => {
  it('says what the months did, how a month is counted and who is behind the bars', async () => {
    const { region } = await showForm({ measure: 'change' })
    expect(region).toHaveTextContent(
      'The area controlled by Russia grew in 37 of 53 months and shrank in 7; in the last twelve it grew by about 230 km² a month.',
    )
    expect(region).toHaveTextContent(
      'Change of the area of Ukraine controlled by Russia, from month end to month end, by one mapper at both ends.',
    )
    expect(region).toHaveTextContent('Bars over 2,000 km² are cut; the figure stands on them.')
    expect(region).toHaveTextContent('Bars are by ISW until May 2022, then by DeepState.')
    expect(region).toHaveTextContent(/Sources: areas computed from the maps of DeepState/)
  })

  it('L2: each month with both ends is a bar that opens the record of its last day', async () => {
    const { actions } = await showForm({ measure: 'change' })
    expect(within(bars()).getAllByRole('button')).toHaveLength(53)
    const march = within(bars()).getByRole('button', { name: /^March 2022: \+8,210 km² by ISW/ })
    expect(march).toHaveAttribute('data-record', 'territory:isw:2022-03-31')
    await userEvent.click(march)
    expect(actions.openRecord).toHaveBeenCalledWith('territory:isw:2022-03-31')
    expect(within(bars()).getByRole('button', { name: /^April 2023: little change/ })).toBeVisible()
    expect(within(bars()).queryByRole('button', { name: /^August 2026/ })).toBeNull()
  })

  it('who disputes a month stands across its bar, and opens its own record', async () => {
    const { actions } = await showForm({ measure: 'change' })
    const rivals = screen.getByRole('group', { name: 'By other mappers' })
    await userEvent.click(
      within(rivals).getByRole('button', { name: 'November 2024: +710 km² by Liveuamap' }),
    )
    expect(actions.openRecord).toHaveBeenCalledWith('territory:liveuamap:2024-11-30')
    // +68,310 lies beyond the scale: the table, the label and the readout have it.
    expect(within(rivals).queryByRole('button', { name: /^March 2022/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Liveuamap +68,310 km², March 2022' })).toBeVisible()
  })

  it('is one stop of the Tab key, and the arrow keys walk the months', async () => {
    await showForm({ measure: 'change' })
    const all = within(bars()).getAllByRole('button')
    expect(all.filter((bar) => bar.getAttribute('tabindex') === '0')).toHaveLength(1)
    act(() => all[0]?.focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(all[1]).toHaveFocus()
    expect(all[1]).toHaveAttribute('tabindex', '0')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(all[0]).toHaveFocus()
  })

  it('a cut bar is broken and carries its figure', async () => {
    const { region } = await showForm({ measure: 'change', at: iso('2024-01-10') })
    expect(region.querySelectorAll('[data-cut]')).toHaveLength(6)
    for (const figure of ['+8,210', '−12,900', '+2,610', '−10,380', '−2,390', '−4,650'])
      expect(within(region).getByText(figure)).toBeInTheDocument()
  })

  it('H1: the moment’s month is said to those who do not see it, also where it has no value', async () => {
    const { region } = await showForm({ measure: 'change', at: iso('2026-08-10') })
    expect(screen.getByRole('slider', { name: 'Moment' })).toHaveAttribute(
      'aria-valuetext',
      '10 August 2026; August 2026: no value: the data end before the month does',
    )
    expect(region).toHaveTextContent('August 2026: no value: the data end before the month does.')
  })

  it('follows the pointer with the month of the day under it', async () => {
    const { hover, region } = await showForm({ measure: 'change' })
    act(() => hover.set(day('2024-11-10')))
    expect(region).toHaveTextContent(/10 Nov 2024November 2024: about \+720 km² by DeepState/)
    expect(region).toHaveTextContent(/includes a batch update: several days entered at once/)
  })

  it('R12: the mappers chosen below change who the bars are by', async () => {
    const { region } = await showForm({ measure: 'change', mappers: ['isw'] })
    expect(region).toHaveTextContent('All bars are by ISW.')
    expect(screen.queryByRole('group', { name: 'By other mappers' })).toBeNull()
  })

  it('R29: the table has every month with its ends, its rivals and why one has no value', async () => {
    await showForm({ measure: 'change' })
    const table = await showTable()
    const rows = within(table).getAllByRole('row')
    expect(rows).toHaveLength(1 + 55)
    const row = (name: string): HTMLElement => {
      const found = rows.find((one) => one.textContent.startsWith(name))
      if (!found) throw new Error(`no row ${name}`)
      return found
    }
    expect(row('February 2022')).toHaveTextContent(
      'no valueno value: no shown mapper has both ends of the month',
    )
    expect(row('March 2022')).toHaveTextContent('+8,210ISW28 Feb 202231 Mar 2022Liveuamap +68,310')
    expect(row('April 2023')).toHaveTextContent('little change (+20)DeepState')
    expect(row('November 2024')).toHaveTextContent(/batch update.*more in Donetsk, 23 Nov 2024/)
  })

  it('a period without a map has its axis and says so', async () => {
    const { region } = await showForm({
      measure: 'change',
      time: { from: iso('2015-01-01'), to: iso('2015-12-31') },
    })
    expect(region).toHaveTextContent('No monthly change in this period')
    expect(screen.queryByRole('group', { name: 'Change by month' })?.children).toHaveLength(0)
  })

  it('U2: choosing another measure goes back to the lines and keeps the focus', async () => {
    const { actions } = await showForm({ measure: 'change' })
    const area = screen.getByRole('button', { name: 'Area' })
    await userEvent.click(area)
    expect(actions.patches).toEqual([{ measure: 'area' }])
    expect(await screen.findByText(/^The line moved most in 2022/)).toBeVisible()
    expect(area).toHaveFocus()
    expect(area).toHaveAttribute('aria-pressed', 'true')
    await act(async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Change per month' }))
    })
    expect(await screen.findByRole('group', { name: 'Change by month' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change per month' })).toHaveFocus()
  })
})

describe('the panel Territorial control as changes of one unit', () => {
  it('R19: has a bar from row to row of one source, and says which rows are not compared', async () => {
    const { actions } = await showForm({
      measure: 'change',
      oblast: 'UA-14',
      time: { from: iso('2025-01-01'), to: iso('2025-07-01') },
      at: iso('2025-06-20'),
    })
    const row = screen.getByRole('group', { name: 'Changes of Donetsk' })
    expect(
      within(row)
        .getAllByRole('button')
        .map((bar) => bar.getAttribute('aria-label')),
    ).toEqual([
      '1 February 2025 to 1 March 2025: +160 km² by DeepState',
      '1 May 2025 to 1 June 2025: +310 km² by DeepState',
      '1 June 2025 to 1 July 2025: +340 km² by DeepState',
    ])
    await userEvent.click(within(row).getAllByRole('button')[0] as HTMLElement)
    expect(actions.openRecord).toHaveBeenCalledWith('oblast:UA-14:2025-03-01')
    const table = await showTable()
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 6)
    expect(table).toHaveTextContent('1 Apr 20251 Mar 2025no valueno value: the source changes')
  })

  it('H1: a unit set by definition has no change', async () => {
    const { region } = await showForm({ measure: 'change', oblast: 'UA-43' })
    expect(region).toHaveTextContent(/No two rows of this period can be compared/)
    expect(region).toHaveTextContent('No change of Crimea in this period')
  })
})
