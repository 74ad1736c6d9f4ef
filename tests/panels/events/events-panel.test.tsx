import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { defaultFilters, type FilterPatch } from '../../../src/domain/filters'
import { reconcile } from '../../../src/domain/scope'
import { panel } from '../../../src/panels/events/events-panel'
import type { PanelActions } from '../../../src/panels/panel'
import { event, iso, smallIndex } from '../../helpers/small-dataset'
import { showTable } from '../../helpers/show-table'

const INDEX = smallIndex({
  events: [
    event({ id: 'round', date: '2022-03-14', endDate: iso('2022-03-28') }),
    event({ id: 'talks', date: '2022-03-29', key: true, actors: ['turkey'], place: 'Istanbul' }),
    event({ id: 'paper', date: '2022-03-29', kind: 'document', actors: ['ukraine'] }),
    event({ id: 'retreat', date: '2022-04-02', kind: 'battlefield', actors: ['russia'] }),
  ],
})

function show(patch: FilterPatch = {}, index: DatasetIndex = INDEX) {
  const actions = {
    pick: vi.fn(),
    gesture: vi.fn(),
    endGesture: vi.fn(),
    openRecord: vi.fn(),
  } satisfies PanelActions
  const { scope } = reconcile({ ...defaultFilters(index.meta.defaultView), ...patch }, index)
  const { container } = render(<panel.Host index={index} scope={scope} actions={actions} />)
  const records = (): readonly (string | null)[] =>
    [...container.querySelectorAll('[data-record]')].map((one) => one.getAttribute('data-record'))
  return { actions, records, user: userEvent.setup() }
}

const mark = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

describe('Events', () => {
  it('is a region of that name that says what happened at the moment', () => {
    show()
    const region = screen.getByRole('region', { name: 'Events' })
    expect(region).toHaveTextContent('29 March 2022: Event talks; Event paper')
  })

  it('R14: with a second moment it says what lies between, in the panel and in its table', async () => {
    show({ vs: iso('2022-04-10') })
    expect(screen.getByRole('region', { name: 'Events' })).toHaveTextContent(
      'After 29 March 2022 and before 10 April 2022: 1 event, none of them a key event; 1 battlefield event.',
    )
    const table = await showTable()
    expect(within(table).getByRole('columnheader', { name: 'Between the moments' })).toBeVisible()
    const between = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)
    expect(between).toEqual(['no', 'no', 'no', 'yes'])
  })

  it('R14: without a second moment it says nothing of the kind', async () => {
    show()
    expect(screen.queryByText(/^After /)).toBeNull()
    const table = await showTable()
    expect(within(table).queryByRole('columnheader', { name: /between/i })).toBeNull()
  })

  it('R29: every event in view is a mark with its record, its title and its dates', () => {
    const { records } = show()
    expect(records()).toEqual(['event:round', 'event:talks', 'event:paper', 'event:retreat'])
    expect(mark(/round/)).toHaveAccessibleName('Event round, 14 to 28 March 2022')
    const lane = screen.getByRole('group', { name: 'Negotiation, 2' })
    expect(within(lane).getAllByRole('button')).toHaveLength(2)
  })

  it('R12: choosing an event sets the moment to its start and opens its record, in one entry', async () => {
    const { actions, user } = show()
    await user.click(mark(/round/))
    expect(actions.pick.mock.calls).toEqual([[{ at: '2022-03-14', record: 'event:round' }]])
    expect(actions.openRecord).not.toHaveBeenCalled()
  })

  it('is one stop for Tab; arrows move within it and Enter chooses', async () => {
    const { actions, user } = show()
    const stops = screen
      .getAllByRole('button')
      .filter((one) => one.getAttribute('tabindex') === '0')
    expect(stops.map((one) => one.getAttribute('data-record'))).toEqual(['event:talks'])
    stops[0]?.focus()
    await user.keyboard('{ArrowLeft}')
    expect(mark(/round/)).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(mark(/retreat/)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(actions.pick.mock.calls).toEqual([[{ at: '2022-04-02', record: 'event:retreat' }]])
    expect(mark(/retreat/)).toHaveAttribute('tabindex', '0')
    expect(mark(/talks/)).toHaveAttribute('tabindex', '-1')
  })

  it('R22: one tap opens a list of the events near it, from which one is chosen', async () => {
    const { actions, user } = show()
    await user.pointer({ keys: '[TouchA]', target: mark(/talks/) })
    expect(actions.pick).not.toHaveBeenCalled()
    const list = screen.getByRole('dialog', { name: 'Events near the tap' })
    const names = within(list).getAllByRole('listitem')
    expect(names.map((one) => one.textContent)).toEqual([
      '14 to 28 March 2022 Event round',
      '29 March 2022 Event talks',
      '29 March 2022 Event paper',
    ])
    await user.click(within(list).getByRole('button', { name: /paper/ }))
    expect(actions.pick.mock.calls).toEqual([[{ at: '2022-03-29', record: 'event:paper' }]])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('R22: the list closes with Escape and with its button, choosing nothing', async () => {
    const { actions, user } = show()
    await user.pointer({ keys: '[TouchA]', target: mark(/talks/) })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.pointer({ keys: '[TouchA]', target: mark(/talks/) })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(actions.pick).not.toHaveBeenCalled()
  })

  it('R9: keeps the events in which a chosen actor has part; issues do not filter events', () => {
    expect(show({ actors: ['russia', 'turkey'] }).records()).toEqual([
      'event:talks',
      'event:retreat',
    ])
  })

  it('R9: shows all events whatever issue is chosen', () => {
    expect(show({ issues: ['army'] }).records()).toHaveLength(4)
  })

  it('R16: an event that overlaps the period is in it', () => {
    const time = { from: iso('2022-03-20'), to: iso('2022-03-29') }
    expect(show({ time }).records()).toEqual(['event:round', 'event:talks', 'event:paper'])
  })

  it('VISUAL 11: says in words that a period has no event', () => {
    show({ time: { from: iso('2022-07-01'), to: iso('2022-07-31') } })
    expect(screen.getByText('No event found in this period')).toBeInTheDocument()
  })

  it('R33: says how far the events reach where the period goes beyond it', () => {
    const meta = { ...INDEX.meta, reach: { ...INDEX.meta.reach, terms: iso('2022-06-30') } }
    show({}, smallIndex({ meta, events: INDEX.dataset.events }))
    expect(screen.getByText('Events are collected to 30 June 2022.')).toBeInTheDocument()
  })

  it('R29: the table holds every event of the period with date, kind, actors, place and record', async () => {
    show()
    const rows = within(await showTable()).getAllByRole('row')
    expect(rows).toHaveLength(5)
    expect(rows[3]).toHaveTextContent('29 March 2022NegotiationEvent talksTurkeyIstanbulhightalks')
  })

  it('marks the open record', () => {
    show({ record: 'event:talks' })
    expect(mark(/talks/)).toHaveAttribute('aria-current', 'true')
    expect(mark(/paper/)).not.toHaveAttribute('aria-current')
  })
})
