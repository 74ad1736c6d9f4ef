import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPage, year } from './page'

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

const headings = () =>
  within(screen.getByRole('dialog', { name: 'All filters' }))
    .getAllByRole('heading')
    .map((one) => one.textContent)

/** Presses, and waits for the sheet, which comes as a chunk of its own. */
async function openSheet(press: () => Promise<void>): Promise<void> {
  // React wants to be awaited where a component waits for its code.
  await act(press)
  await screen.findByRole('dialog', { name: 'All filters' })
}

describe('the sheet of phone and tablet', () => {
  it('the button says what is picked, and opens all controls', async () => {
    const { user, filters } = openPage({ time: year('2022'), actors: ['ukraine'] })
    await openSheet(() =>
      user.click(screen.getByRole('button', { name: 'Filters: 2022, Ukraine' })),
    )
    expect(headings()).toEqual(['Period', 'Actors', 'Issue', 'Moment', 'Compared with'])
    const sheet = within(screen.getByRole('dialog', { name: 'All filters' }))
    await user.click(sheet.getByRole('button', { name: 'European Union' }))
    expect(filters().actors).toEqual(['eu', 'ukraine'])
    await user.click(sheet.getByRole('checkbox', { name: 'Army' }))
    expect(filters().issues).toEqual(['army'])
    await user.click(sheet.getByRole('button', { name: 'Show' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('R17: the date of the stepper opens the moments first', async () => {
    const { user } = openPage()
    await openSheet(() => user.click(screen.getByRole('button', { name: '29 March 2022' })))
    expect(headings().slice(0, 2)).toEqual(['Moment', 'Compared with'])
  })

  it('R1: in the default view nothing is set', () => {
    openPage()
    expect(screen.getByRole('button', { name: 'Filters: none set' })).toBeInTheDocument()
  })
})
