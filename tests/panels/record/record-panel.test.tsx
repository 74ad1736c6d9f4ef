import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { RecordPanel } from '../../../src/panels/record/RecordPanel'
import { event, position, smallIndex, source } from '../../helpers/small-dataset'

const said = (actor: string, date: string, stance: -2 | -1 | 0 | 1 | 2) =>
  position({ actor, issue: 'borders', date, stance, triggerEventId: 'talks' })

const INDEX = smallIndex({
  events: [event({ id: 'talks', date: '2022-03-29' })],
  positions: [
    said('russia', '2022-03-29', -2),
    { ...said('ukraine', '2022-03-29', 1), summary: 'Wants <b>all</b> of it back.' },
    ...['01', '02', '03', '04', '05'].map((one) => said('turkey', `2022-04-${one}`, 0)),
  ],
  sources: [source('agency', { published: '2022-03-30', partisan: true })],
})
const OPEN = 'position:ukraine-borders-2022-03-29'

function show(record = OPEN, index: DatasetIndex = INDEX, trail: readonly string[] = []) {
  const handlers = { onOpenRecord: vi.fn(), onMoment: vi.fn() }
  const panel = (shown: string) => (
    <RecordPanel
      index={index}
      record={shown}
      trail={trail}
      linkTo={(one) => `https://page.example/?record=${one}`}
      {...handlers}
    />
  )
  const user = userEvent.setup()
  const { rerender } = render(panel(record))
  return { ...handlers, user, open: (other: string) => rerender(panel(other)) }
}

const region = (): HTMLElement => screen.getByRole('region', { name: 'Record' })

describe('Record', () => {
  it('is a region of that name with the record’s reference', () => {
    show()
    expect(region()).toHaveAttribute('data-record', OPEN)
    expect(within(region()).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Position · Borders',
    )
  })

  it('shows text that looks like markup as text', () => {
    show()
    const title = screen.getByRole('heading', { level: 3 })
    expect(title).toHaveTextContent('Wants <b>all</b> of it back.')
    expect(title.querySelector('b')).toBeNull()
  })

  it('takes the focus to its heading when a record is opened, and again with the next one', () => {
    const { open } = show()
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
    screen.getByRole('button', { name: 'Close' }).focus()
    open('event:talks')
    expect(screen.getByRole('heading', { name: 'Event talks' })).toHaveFocus()
  })

  it('closes with its button and with Escape', async () => {
    const { onOpenRecord, user } = show()
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onOpenRecord.mock.calls).toEqual([[null], [null]])
  })

  it('R29: what belongs to it opens its own record, here or as an address of its own', async () => {
    const { onOpenRecord, user } = show()
    const rival = within(region()).getByRole('link', { name: 'Russia, 29 March 2022' })
    expect(rival).toHaveAttribute('data-record', 'position:russia-borders-2022-03-29')
    expect(rival).toHaveAttribute(
      'href',
      'https://page.example/?record=position:russia-borders-2022-03-29',
    )
    await user.click(rival)
    expect(onOpenRecord.mock.calls).toEqual([['position:russia-borders-2022-03-29']])
  })

  it('H3: the axis says that it is a coding, with numbers, its ends and the codebook', () => {
    show()
    expect(region()).toHaveTextContent('An editorial coding of content, not of merit.')
    expect(region()).toHaveTextContent('Russia’s maximal preference')
    expect(screen.getByRole('img', { name: /scale from −2 to \+2: \+1/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Codebook' })).toHaveAttribute(
      'href',
      './data/CODEBOOK.md',
    )
  })

  it('H3: names all five steps of the axis and marks the one of this statement', () => {
    show()
    const steps = within(screen.getByRole('list', { name: 'All five steps of the axis' }))
    expect(steps.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      '−2borders step -2',
      '−1borders step -1',
      '0borders step 0',
      '+1borders step 1this statement',
      '+2borders step 2',
    ])
  })

  it('every source leads to its page and to its own record, with what to know about it', () => {
    show()
    const page = screen.getByRole('link', { name: 'Report of agency' })
    expect(page).toHaveAttribute('href', 'https://agency.example/')
    expect(region()).toHaveTextContent('Agency, 30 March 2022 · news · partisan')
    expect(screen.getByRole('link', { name: 'Record of Report of agency' })).toHaveAttribute(
      'data-record',
      'source:agency',
    )
  })

  it('H4: an event lists what was stated at it, the first four before the rest is unfolded', () => {
    show('event:talks')
    expect(screen.getByText('All 7')).toBeInTheDocument()
    expect(screen.getByText('(an occasion, not a cause)')).toBeInTheDocument()
    const links = within(region()).getAllByRole('link', { hidden: true })
    const statements = links.filter((one) => one.dataset['record']?.startsWith('position:'))
    expect(statements).toHaveLength(7)
  })

  it('copies the address of the record', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Copy link to this record' }))
    expect(await navigator.clipboard.readText()).toBe(`https://page.example/?record=${OPEN}`)
    expect(screen.getByText('Link copied')).toBeInTheDocument()
  })

  it('shows the address to be copied by hand where the browser refuses', async () => {
    const { user } = show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copy link to this record' }))
    expect(screen.getByRole('textbox', { name: 'Link to this record' })).toHaveValue(
      `https://page.example/?record=${OPEN}`,
    )
  })

  it('sets the moment to the day of the record', async () => {
    const { onMoment, user } = show()
    await user.click(screen.getByRole('button', { name: 'Set the moment to 29 March 2022' }))
    expect(onMoment.mock.calls).toEqual([['2022-03-29', null]])
  })

  it('R33: says how far the terms reach', () => {
    show()
    expect(region()).toHaveTextContent('Terms are collected to 31 December 2022.')
  })
})
