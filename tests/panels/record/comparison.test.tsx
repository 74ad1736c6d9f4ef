import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { RecordPanel } from '../../../src/panels/record/RecordPanel'
import { event, iso, position, smallIndex } from '../../helpers/small-dataset'

type Step = -2 | -1 | 0 | 1 | 2
const said = (date: string, stance: Step, summary: string) =>
  position({ actor: 'ukraine', issue: 'borders', date, stance, summary })

const INDEX = smallIndex({
  positions: [
    said('2022-02-24', 2, 'Wants all land back at once.'),
    { ...said('2022-03-29', 1, 'Wants all land back by talks.'), confidence: 'medium' },
    { ...said('2022-12-31', 1, 'Speaks of other things.'), change: 'reaffirmed' },
  ],
  events: [
    event({ id: 'talks', date: '2022-03-29', key: true }),
    event({ id: 'storm', date: '2022-06-01', endDate: iso('2022-06-03') }),
  ],
})
const [FIRST, SECOND, THIRD] = ['2022-02-24', '2022-03-29', '2022-12-31'].map(
  (date) => `ukraine-borders-${date}`,
)
const both = (one = FIRST, other = SECOND): string => `compare:${one ?? ''}:${other ?? ''}`

async function show(record: string, trail: readonly string[] = []) {
  const handlers = { onOpenRecord: vi.fn(), onMoment: vi.fn() }
  // The library arrives as a chunk of its own, for which the texts wait.
  await act(async () => {
    render(
      <RecordPanel
        index={INDEX}
        record={record}
        trail={trail}
        linkTo={(one) => `https://page.example/?record=${one}`}
        {...handlers}
      />,
    )
    await Promise.resolve()
  })
  return { ...handlers, user: userEvent.setup() }
}

/** The first asking for a chunk may take its time. */
const PATIENCE = { timeout: 10_000 }

const text = (when: 'Earlier' | 'Later') => screen.findByRole('region', { name: `${when} text` })
const record = (): HTMLElement => screen.getByRole('region', { name: 'Record' })

describe('two texts side by side', () => {
  it('R14: the earlier stands first whatever the order of the link, with both dates and the step', async () => {
    await show(both(SECOND, FIRST))
    expect(record()).toHaveAttribute('data-record', both(SECOND, FIRST))
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Ukraine, 24 February 2022 and 29 March 2022',
    )
    expect(record()).toHaveTextContent(
      '−1, from +2 to +1: one step toward Russia’s maximal preference',
    )
    expect(await text('Earlier')).toHaveTextContent('Earlier · 24 February 2022')
    expect(await text('Later')).toHaveTextContent('Later · 29 March 2022')
    expect(await text('Later')).toHaveTextContent('medium confidence')
  })

  it('marks what the one text alone has as removed and what the other alone has as added', async () => {
    await show(both())
    const removed = await screen.findByRole('deletion', {}, PATIENCE)
    expect(removed).toHaveTextContent('at once')
    expect(await text('Earlier')).toContainElement(removed)
    expect(screen.getByRole('insertion')).toHaveTextContent('by talks')
    expect(await text('Earlier')).toHaveTextContent('Wants all land back at once.')
    expect(record()).toHaveTextContent('4 words stand in both texts, of 6 earlier and 6 later.')
  })

  it('H5: says that the wording compared is ours', async () => {
    await show(both())
    await text('Earlier')
    expect(record()).toHaveTextContent(
      'Both are our summaries, so the wording compared is ours; the sources hold the words spoken.',
    )
  })

  it('H3: names all five steps and what stands on each', async () => {
    await show(both(SECOND, THIRD))
    const steps = within(screen.getByRole('list', { name: 'All five steps of the axis' }))
    expect(steps.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      '−2borders step -2',
      '−1borders step -1',
      '0borders step 0',
      '+1borders step 1earlier, 29 March 2022later, 31 December 2022',
      '+2borders step 2',
    ])
    expect(record()).toHaveTextContent('no step between them: +1 on both dates')
    expect(record()).toHaveTextContent('An editorial coding of content, not of merit.')
  })

  it('R21: tells what lay on the line on both dates, by mapper, each opening its row', async () => {
    await show(both(FIRST, THIRD))
    const table = screen.getByRole('table', { name: 'What stood on both dates' })
    const row = within(table).getByRole('row', { name: /^Occupied/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map((one) => one.textContent)).toEqual([
      'about 10% of the countryMapper: 100 km², 10.00%',
      'about 20% of the countryMapper: 200 km², 20.00%',
    ])
    expect(
      within(row)
        .getAllByRole('link')
        .map((one) => one.dataset['record']),
    ).toEqual(['territory:mapper:2022-02-24', 'territory:mapper:2022-12-31'])
    expect(within(table).getByRole('row', { name: /^In force until/ })).toHaveTextContent(
      'In force until29 March 2022no later statement found',
    )
  })

  it('H1: says so where no mapper has a value and nothing was published before', async () => {
    await show(both(FIRST, SECOND))
    const row = screen.getByRole('row', { name: /^Occupied/ })
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('no mapper has a value that day')
  })

  it('lists what was said and what happened between, key events by name and all by number', async () => {
    await show(both(FIRST, THIRD))
    expect(within(record()).getByRole('link', { name: 'Ukraine, 29 March 2022' })).toHaveAttribute(
      'data-record',
      `position:${SECOND ?? ''}`,
    )
    expect(screen.getByRole('link', { name: '29 March 2022: Event talks' })).toBeVisible()
    expect(record()).toHaveTextContent(
      '(1 of 2 events from the one date to the other; sequence, not cause)',
    )
    expect(record()).toHaveTextContent('about 10 months')
  })

  it('sets both moments of the page', async () => {
    const { onMoment, user } = await show(both())
    await user.click(
      screen.getByRole('button', {
        name: 'Set the moments to 24 February 2022 and 29 March 2022',
      }),
    )
    expect(onMoment.mock.calls).toEqual([['2022-02-24', '2022-03-29']])
  })
})

describe('the ways to two texts', () => {
  it('a statement leads to its text beside the one before and the one after', async () => {
    const { onOpenRecord, user } = await show(`position:${SECOND ?? ''}`)
    const links = screen.getAllByRole('link', { name: /^Compare the two texts/ })
    expect(links.map((one) => one.getAttribute('href'))).toEqual([
      `https://page.example/?record=${both(FIRST, SECOND)}`,
      `https://page.example/?record=${both(THIRD, SECOND)}`,
    ])
    for (const link of links) await user.click(link)
    expect(onOpenRecord.mock.calls).toEqual([[both(FIRST, SECOND)], [both(THIRD, SECOND)]])
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('and beside any other statement of the actor on the issue, picked from a list', async () => {
    const { onOpenRecord, user } = await show(`position:${THIRD ?? ''}`)
    const list = screen.getByRole('combobox', { name: 'Compare its text with' })
    expect(
      within(list)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['24 February 2022 (+2)', '29 March 2022 (+1)'])
    await user.selectOptions(list, '29 March 2022 (+1)')
    expect(onOpenRecord).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(onOpenRecord.mock.calls).toEqual([[both(SECOND, THIRD)]])
  })
})

describe('the trail', () => {
  const trail = () => screen.queryByRole('navigation', { name: 'Back to records opened before' })

  it('stands over the record with what led to it, the record just before first', async () => {
    const { onOpenRecord, user } = await show('source:agency', [
      'event:talks',
      `position:${FIRST ?? ''}`,
    ])
    const links = within(trail() ?? document.body).getAllByRole('link')
    expect(links.map((one) => one.textContent)).toEqual([
      'Position: Ukraine on Borders, 24 Feb 2022',
      'Event: Event talks',
    ])
    await user.click(screen.getByRole('link', { name: 'Event: Event talks' }))
    expect(onOpenRecord.mock.calls).toEqual([['event:talks']])
  })

  it('is none where the record was opened by itself', async () => {
    await show('event:talks')
    expect(trail()).toBeNull()
  })
})
