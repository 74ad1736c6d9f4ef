import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { epochDay, type EpochDay } from '../../../src/domain/day'
import { timeFrame } from '../../../src/ui/time-axis'
import { day } from '../../helpers/small-dataset'
import { show, warmUp } from './panel-fixture'

warmUp()

/** Where a day stands in the default period at the width used without layout. */
const xOf = (at: EpochDay): number => timeFrame(day('2022-02-24'), day('2026-08-22'), 885).x(at)

describe('the panel Territorial control', () => {
  it('is a region of that name with a takeaway, a definition, sources and their reach', async () => {
    await show()
    const region = screen.getByRole('region', { name: 'Territorial control' })
    expect(region).toHaveTextContent(/The line moved most in 2022/)
    expect(region).toHaveTextContent(
      /Area of Ukraine controlled by Russia, including the 44,000 km²/,
    )
    expect(region).toHaveTextContent(/ISW \(24 February 2022 to 24 August 2023: source\)/)
    expect(region).toHaveTextContent(/source to 7 July 2024, source from 8 July 2024/)
    expect(region).toHaveTextContent(/Territory to 22 August 2026/)
    expect(within(region).getByRole('link', { name: /Definitions/ })).toHaveAttribute(
      'href',
      './data/SERIES.md',
    )
  })

  it('H1: at the moment each mapper with a row is named with its value and opens its record', async () => {
    const { actions } = await show()
    const value = screen.getByRole('button', { name: 'ISW 130,600, 29 March 2022' })
    expect(value).toHaveAttribute('data-record', 'territory:isw:2022-03-29')
    expect(screen.getByRole('button', { name: /Liveuamap 153,400/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /DeepState.*29 March 2022/ })).toBeNull()
    await userEvent.click(value)
    expect(actions.openRecord).toHaveBeenCalledWith('territory:isw:2022-03-29')
  })

  it('VISUAL 6: the last line is named at its end with value and date', async () => {
    await show()
    expect(screen.getByRole('button', { name: 'DeepState 117,000, 22 Aug 2026' })).toBeVisible()
  })

  it('R20: each key event of the period is a ring that opens its record', async () => {
    const { index, actions } = await show()
    const region = screen.getByRole('region', { name: 'Territorial control' })
    const rings = region.querySelectorAll('[data-record^="event:"]')
    const from = epochDay('2022-02-24' as never)
    const inPeriod = index.events.filter((one) => one.key && epochDay(one.date) >= from)
    expect(rings).toHaveLength(inPeriod.length)
    expect(region.querySelectorAll('[data-record^="event:"] text')).toHaveLength(7)
    await userEvent.click(screen.getByRole('button', { name: /6 August 2024/ }))
    expect(actions.openRecord).toHaveBeenCalledWith('event:ev-2024-08-06-kursk')
  })

  it('R9: rings obey the chosen actors', async () => {
    await show({ actors: ['usa'] })
    expect(screen.queryByRole('button', { name: /11 November 2022/ })).toBeNull()
  })

  it('picks the measure; values and scale are named anew', async () => {
    const { actions, again } = await show()
    expect(screen.getByRole('button', { name: 'Area' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    expect(actions.pick).toHaveBeenCalledWith({ measure: 'share' })
    again({ measure: 'share' })
    expect(screen.getByRole('button', { name: 'ISW 21.6%, 29 March 2022' })).toBeVisible()
    expect(screen.getByText('20%')).toBeVisible()
  })

  it('takes a mapper off and puts it back; all shown is the empty pick', async () => {
    const { actions, again } = await show()
    await userEvent.click(screen.getByRole('button', { name: 'ISW' }))
    expect(actions.pick).toHaveBeenLastCalledWith({ mappers: ['deepstate', 'liveuamap'] })
    again({ mappers: ['deepstate', 'liveuamap'] })
    expect(screen.queryByRole('button', { name: /ISW 130,600/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'ISW' }))
    expect(actions.pick).toHaveBeenLastCalledWith({ mappers: [] })
  })

  it('V4: with one mapper nothing is said of a spread or of every mapper', async () => {
    const { again } = await show()
    const panel = screen.getByRole('region', { name: 'Territorial control' })
    expect(panel).toHaveTextContent('Shaded: the spread between mappers.')
    again({ mappers: ['deepstate'] })
    expect(panel).not.toHaveTextContent('Shaded')
    expect(panel).not.toHaveTextContent('every mapper')
    expect(panel).toHaveTextContent('by DeepState’s count')
  })

  it('moves the moment by keyboard on a slider named Moment, as one gesture', async () => {
    const { actions } = await show()
    const slider = screen.getByRole('slider', { name: 'Moment' })
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      '29 March 2022; ISW 130,600 km²; Liveuamap 153,400 km²; spread 22,900 km², 3.8% of Ukraine',
    )
    slider.focus()
    await userEvent.keyboard('{ArrowRight}{PageDown}{Home}{End}')
    expect(actions.patches).toEqual([
      { at: '2022-03-30' },
      { at: '2022-02-28' },
      { at: '2022-02-24' },
      { at: '2026-08-22' },
    ])
    expect(actions.endGesture).toHaveBeenCalled()
  })

  it('moves the moment by dragging its cursor', async () => {
    const { actions } = await show()
    const slider = screen.getByRole('slider', { name: 'Moment' })
    const at = xOf(day('2022-03-29'))
    await userEvent.pointer([
      { keys: '[MouseLeft>]', target: slider, coords: { clientX: at } },
      { target: slider, coords: { clientX: xOf(day('2024-01-01')) } },
      { keys: '[/MouseLeft]', target: slider },
    ])
    expect(actions.gesture).toHaveBeenCalledWith({ at: '2024-01-01' })
    expect(actions.endGesture).toHaveBeenCalled()
    expect(actions.pick).not.toHaveBeenCalled()
  })

  it('picks the day under a click', async () => {
    const { actions } = await show()
    const ground = screen.getByText('150,000 km²').closest('div')
    if (!ground) throw new Error('no ground')
    await userEvent.pointer([
      { keys: '[MouseLeft]', target: ground, coords: { clientX: xOf(day('2023-07-01')) } },
    ])
    expect(actions.pick).toHaveBeenCalledWith({ at: '2023-07-01' })
  })

  it('R12: the strip of all data sets the period, by keyboard too', async () => {
    const { actions } = await show()
    const from = screen.getByRole('slider', { name: 'Period from' })
    expect(from).toHaveAttribute('aria-valuetext', '24 February 2022')
    from.focus()
    await userEvent.keyboard('{ArrowLeft}{Home}')
    screen.getByRole('slider', { name: 'Period to' }).focus()
    await userEvent.keyboard('{PageDown}')
    expect(actions.patches).toEqual([
      { time: { from: '2022-02-23', to: null } },
      { time: { from: null, to: null } },
      { time: { from: '2022-02-24', to: '2026-07-22' } },
    ])
  })

  it('R19: a day without a row has no value, the row before is named with its distance', async () => {
    await show({ at: day('2025-11-26') })
    const words = /26 November 2025; DeepState: no value that day; one day before: 115,700 km²/
    expect(screen.getByRole('slider', { name: 'Moment' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(words),
    )
  })

  it('R21: before there were daily maps single figures stand with what they rest on', async () => {
    await show({ from: day('2014-02-01'), to: day('2021-12-31'), at: day('2015-01-01') })
    expect(screen.getByText(/There is no daily map for this period/)).toBeVisible()
    expect(screen.getByText('UNGA speech figure 44,000, published')).toBeVisible()
    expect(screen.getByText('Crimea annexed 27,200, computed')).toBeVisible()
    expect(screen.getAllByText('no map for this day').length).toBeGreaterThan(0)
  })

  it('shows the hovered day, also where another panel set it', async () => {
    const { hover } = await show()
    act(() => hover.set(day('2022-09-06')))
    expect(screen.getByText('6 Sep 2022')).toBeVisible()
    expect(screen.getByText('DeepState 125,700 km²')).toBeVisible()
    act(() => hover.set(null))
    expect(screen.queryByText('6 Sep 2022')).toBeNull()
  })

  it('R29: the table holds every row of the period, each with its record', async () => {
    const { index } = await show({ from: day('2024-12-30'), to: day('2025-01-02') })
    const button = screen.getByRole('button', { name: 'Show table' })
    await act(() => Promise.resolve(fireEvent.click(button)))
    const rows = await screen.findAllByRole('row', undefined, { timeout: 10_000 })
    const records = rows.flatMap((row) => row.dataset['record'] ?? [])
    const inPeriod = [...index.territoryByMapper.values()].flatMap((series) =>
      series.days.filter((one) => one >= day('2024-12-30') && one <= day('2025-01-02')),
    )
    expect(records.filter((one) => one.startsWith('territory:'))).toHaveLength(inPeriod.length)
    expect(records).toContain('territory:deepstate:2025-01-01')
    expect(records).toContain('point:57')
  })
})
