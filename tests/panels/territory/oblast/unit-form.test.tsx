import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showTable } from '../../../helpers/show-table'
import { day, iso } from '../../../helpers/small-dataset'
import { showForm } from '../show-form'

const dots = (name: string): readonly HTMLElement[] =>
  within(screen.getByRole('group', { name: `Rows of ${name}` })).getAllByRole('button')

describe('the panel Territorial control as one unit', () => {
  it('R27: says the share of the moment and of its comparison, earlier first', async () => {
    const { region } = await showForm({
      oblast: 'UA-14',
      measure: 'share',
      at: iso('2025-05-16'),
      vs: iso('2022-05-03'),
    })
    expect(region).toHaveTextContent(
      'By DeepState’s maps 55% of Donetsk was occupied on 1 May 2022 and 70% on 1 May 2025: 15.5 points more.',
    )
    expect(screen.getByRole('button', { name: 'DeepState 70.1%, 1 May 2025' })).toBeVisible()
    expect(region).toHaveTextContent('row of 1 May 2025')
  })

  it('R29: each row of the period is a dot that opens its record; arrows walk them', async () => {
    const { actions } = await showForm({ oblast: 'UA-65', measure: 'share' })
    // Counted apart, in oblast_monthly.csv: rows of one unit from 24 February 2022 on.
    expect(dots('Kherson')).toHaveLength(63)
    const dot = screen.getByRole('button', {
      name: '12 November 2022: 72.2% of Kherson, DeepState',
    })
    await userEvent.click(dot)
    expect(actions.openRecord).toHaveBeenCalledWith('oblast:UA-65:2022-11-12')
    act(() => dots('Kherson')[0]?.focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(dots('Kherson')[1]).toHaveFocus()
  })

  it('R19: no line joins rows of two sources, of an early map, or far apart', async () => {
    const { region } = await showForm({ oblast: 'UA-14', measure: 'share' })
    // The rows of ISW; 2022-05 to 2024-07; 2024-07-08 to 12; 2025-02 and 03; 2025-05 on. The rest stand alone.
    const lines = [...region.querySelectorAll('path[data-stroke]')]
    expect(lines.map((line) => line.getAttribute('data-stroke'))).toEqual([
      'dashed',
      'solid',
      'solid',
      'solid',
      'solid',
    ])
  })

  it('H1: rows that are set by definition are squares, and the drawing says so', async () => {
    const { region } = await showForm({ oblast: 'UA-43', measure: 'share' })
    expect(region).toHaveTextContent('Hollow squares: set by definition, not measured.')
    expect(dots('Crimea').every((dot) => dot.querySelector('rect') !== null)).toBe(true)
    expect(dots('Crimea')[0]).toHaveAccessibleName(
      '24 February 2022: 100.0% of Crimea, by definition',
    )
  })

  it('R31: counted from the base line each value is less what was held, and the drawing says so', async () => {
    const { region } = await showForm({ oblast: 'UA-14', measure: 'share', since: '2022' })
    expect(region).toHaveTextContent(
      'Counted without the 31.7% (8,400 km²) held on 23 February 2022.',
    )
    expect(screen.getByRole('button', { name: /^1 May 2025: 38\.4% of Donetsk/ })).toBeVisible()
  })

  it('a unit of which nothing was held says so, and has no scale in km²', async () => {
    const { region } = await showForm({ oblast: 'UA-46', measure: 'area' })
    expect(region).toHaveTextContent(
      'In none of the 63 rows of this period was any of Lviv occupied.',
    )
    expect(region).toHaveTextContent(
      'No row gives the area of Lviv: the scale is in per cent of it.',
    )
  })

  it('H1: a day with no row in the 45 days before it has no value', async () => {
    const { region, hover } = await showForm({
      oblast: 'UA-14',
      time: { from: iso('2014-01-01'), to: iso('2021-12-31') },
      at: iso('2018-05-01'),
    })
    expect(region).toHaveTextContent(
      'The mappers shown have no row for Donetsk in the 45 days up to 1 May 2018.',
    )
    expect(region).toHaveTextContent('no row within 45 days')
    act(() => hover.set(day('2015-03-01')))
    expect(region).toHaveTextContent('20 February 2015: 8,400 km² of Donetsk, single figure')
  })

  it('R12: rows of a mapper that is not shown go', async () => {
    await showForm({ oblast: 'UA-65', mappers: ['isw'] })
    expect(dots('Kherson')).toHaveLength(4)
  })

  it('R29: the table has every row of the period, with mapper and remarks', async () => {
    await showForm({ oblast: 'UA-14', since: '2022' })
    const table = await showTable()
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 63)
    expect(table).toHaveTextContent('1 May 202570.1%18,50038.4DeepState')
    expect(table).toHaveTextContent('3 Apr 202251.6%13,60019.8DeepStatethe map was being built')
  })

  it('U2: the way back to the whole country keeps the reader’s place', async () => {
    const { actions } = await showForm({ oblast: 'UA-14' })
    await userEvent.click(screen.getByRole('button', { name: 'Show all of Ukraine' }))
    expect(actions.patches).toEqual([{ oblast: null }])
    expect(await screen.findByText(/^The line moved most in 2022/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show all of Ukraine' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Area' })).toHaveFocus()
  })
})
