import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { FindDialog } from '../../../src/controls/find/FindDialog'
import { fakeDialogs } from '../../helpers/fake-dialogs'
import { actor, event, issue, position, smallIndex, source } from '../../helpers/small-dataset'

beforeAll(fakeDialogs)

const INDEX = smallIndex({
  actors: [actor('russia', { role: 'party' }), actor('ukraine', { role: 'party' })],
  issues: [issue('army'), issue('borders')],
  positions: Array.from({ length: 7 }, (_, at) =>
    position({
      actor: at % 2 === 0 ? 'ukraine' : 'russia',
      issue: 'army',
      stance: 1,
      date: `2022-03-1${at}`,
      summary: `Kyiv on neutrality, the ${['first', 'second'][at] ?? 'next'} time`,
    }),
  ),
  events: [event({ id: 'talks', date: '2022-03-29', summary: 'They speak of neutrality.' })],
  sources: [source('agency')],
  glossary: [{ term: 'neutrality', definition: 'Belonging to no alliance.', note: null }],
})

function open() {
  const opened: string[] = []
  const view = render(
    <FindDialog
      index={INDEX}
      onOpenRecord={(record) => opened.push(record)}
      onOpenTerm={(term) => opened.push(`term ${term}`)}
      onClose={() => opened.push('closed')}
    />,
  )
  return { opened, user: userEvent.setup(), ...view }
}

const field = () => screen.getByRole('combobox', { name: 'Find' })
const options = () => screen.queryAllByRole('option')
const picked = () => screen.getByRole('option', { selected: true })
const groups = () =>
  screen
    .getAllByRole('group')
    .map((group) => [
      group.querySelector('h2')?.textContent,
      within(group).getAllByRole('option').length,
    ])

describe('the window of Find', () => {
  it('before a question it says what is searched, whatever the filters, with examples', async () => {
    const { user } = open()
    expect(field()).toHaveFocus()
    expect(screen.getByRole('dialog', { name: 'Find' })).toHaveTextContent(
      'Searches all 7 positions, 1 event, 1 source and 1 term of the glossary, whatever the filters.',
    )
    await user.click(screen.getByRole('button', { name: 'Army' }))
    expect(field()).toHaveValue('Army')
    expect(field()).toHaveFocus()
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(4)
  })

  it('results stand by kind with their counts, the found words marked, each with its record', async () => {
    const { user } = open()
    await user.type(field(), 'neutrality')
    await screen.findByText('7 positions, 1 event and 1 term of the glossary.')
    expect(groups()).toEqual([
      ['Positions 7', 6],
      ['Events 1', 1],
      ['Glossary 1', 1],
    ])
    expect(options()[0]).toHaveAttribute('data-record', expect.stringMatching(/^position:/))
    expect(options()[0]).toHaveTextContent(/· Army · 1\d March 2022 · stated/)
    expect(options()[0]?.querySelector('mark')).toHaveTextContent('neutrality')
    expect(options().at(-2)).toHaveTextContent('They speak of neutrality.')
    expect(options().at(-1)).not.toHaveAttribute('data-record')
  })

  it('arrows go through the results and round the ends, Enter opens, with the focus in the field', async () => {
    const { user, opened } = open()
    await user.type(field(), 'neutrality')
    await screen.findAllByRole('option')
    expect(picked()).toBe(options()[0])
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(picked()).toBe(options()[2])
    expect(field()).toHaveAttribute('aria-activedescendant', options()[2]?.id)
    expect(field()).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(picked()).toBe(options().at(-1))
    await user.keyboard('{ArrowUp}{Enter}')
    expect(opened).toEqual(['closed', 'event:talks'])
  })

  it('a term opens the glossary', async () => {
    const { user, opened } = open()
    await user.type(field(), 'neutrality{ArrowUp}')
    await screen.findAllByRole('option')
    await user.click(screen.getByRole('option', { name: /Belonging to no alliance/ }))
    expect(opened).toEqual(['closed', 'term neutrality'])
  })

  it('the rest of a kind comes at its line, and goes with the next question', async () => {
    const { user, opened } = open()
    await user.type(field(), 'neutrality')
    await screen.findAllByRole('option')
    await user.keyboard('{ArrowDown>5/}')
    expect(picked()).toHaveTextContent('All 7 positions')
    await user.keyboard('{Enter}')
    expect(groups()[0]).toEqual(['Positions 7', 7])
    expect(picked()).toBe(options()[5])
    expect(opened).toEqual([])
    await user.type(field(), ' kyiv')
    await screen.findByText('7 positions.')
    expect(groups()[0]).toEqual(['Positions 7', 6])
    expect(picked()).toBe(options()[0])
  })

  it.each([
    ['neutralty', 'No record has “neutralty”; these have what is close: '],
    ['talks army', 'No record has all the words; these have some: '],
    ['xyzzyq', 'Nothing found for “xyzzyq” in 7 positions, 1 event, 1 source and 1 term'],
    ['xyzzyq', 'Terms are collected to 31 December 2022'],
  ])('%s: %s', async (question, words) => {
    const { user } = open()
    await user.type(field(), question)
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent(words))
  })

  it('with nothing found Enter opens nothing', async () => {
    const { user, opened } = open()
    await user.type(field(), 'xyzzyq{Enter}')
    expect(opened).toEqual([])
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(opened).toEqual(['closed'])
  })
})
