import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { iso } from '../helpers/small-dataset'
import { openPage, year } from './page'

const words = () => screen.getByRole('status').textContent
const tags = () =>
  within(screen.getByRole('list', { name: 'Active filters' }))
    .getAllByRole('button')
    .map((tag) => tag.textContent)

describe('R11: the status line', () => {
  it('R11: counts what is in view, and says nothing of a change on a page just opened', () => {
    openPage()
    expect(words()).toBe(
      '47 positions by 6 actors and 2 events, February 2022 to December 2023; ' +
        '7 in force on 29 March 2022',
    )
  })

  it('R11: after each pick it says what changed', async () => {
    const { user } = openPage()
    const bar = within(screen.getByRole('group', { name: 'Filters' }))
    await user.click(bar.getByRole('button', { name: 'Ukraine' }))
    expect(words()).toMatch(/^11 positions by 1 actor and 2 events, .*\. Only Ukraine\.$/)
    await user.click(bar.getByRole('button', { name: '2021' }))
    expect(words()).toBe(
      '1 position by 1 actor and no events, 2021; 1 in force on 31 December 2021. ' +
        '29 March 2022 is outside 2021: shown for 31 December 2021. Period now 2021.',
    )
  })

  it('R11: a pick that only opens a record keeps the counts', () => {
    const { store } = openPage()
    act(() => store.change({ record: 'event:talks' }, 'pick'))
    expect(words()).toMatch(/^47 positions .*\. Record opened\.$/)
  })
})

describe('R11: tags and reset', () => {
  it('R1: the default view has no tags and nothing to reset', () => {
    openPage()
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull()
  })

  it('R11: each tag takes its filter away, as a pick', async () => {
    const patch = { time: year('2022'), actors: ['russia', 'ukraine'], vs: iso('2022-11-11') }
    const { user, filters, causes } = openPage(patch)
    expect(tags()).toEqual(['2022', 'Russia', 'Ukraine', 'compared with 11 November 2022'])
    await user.click(screen.getByRole('button', { name: 'Remove Russia' }))
    expect(filters().actors).toEqual(['ukraine'])
    await user.click(screen.getByRole('button', { name: 'Remove 2022' }))
    expect(filters().time).toEqual({ from: '2022-02-24', to: null })
    expect(causes).toEqual(['pick', 'pick'])
  })

  it('U1: Reset filters returns to the default view, as one pick', async () => {
    const { user, store, causes } = openPage({
      time: year('2022'),
      at: iso('2022-05-01'),
      positionsView: 'history',
      record: 'event:talks',
    })
    await user.click(screen.getByRole('button', { name: 'Reset filters' }))
    expect(store.getState().filters).toEqual(store.getState().defaults)
    expect(causes).toEqual(['pick'])
    expect(words()).toContain('Back to the default view.')
  })
})
