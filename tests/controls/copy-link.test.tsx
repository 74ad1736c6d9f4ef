import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CopyLink } from '../../src/controls/copy-link/CopyLink'

const ADDRESS = 'https://example.org/?time=2022'

describe('U7: Copy link', () => {
  it('U7: copies the address and says so', async () => {
    const user = userEvent.setup()
    render(<CopyLink address={() => ADDRESS} />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(ADDRESS)
    expect(await screen.findByText('Link copied')).toBeVisible()
  })

  it('U7: where the clipboard is denied the link is shown, selected', async () => {
    const user = userEvent.setup()
    const writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    render(<CopyLink address={() => ADDRESS} />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    const field = await screen.findByRole('textbox', { name: 'Link to this view' })
    expect(field).toHaveValue(ADDRESS)
    expect(field).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('U7: without a clipboard the link is shown, too', async () => {
    const user = userEvent.setup()
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    render(<CopyLink address={() => ADDRESS} />)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByRole('textbox', { name: 'Link to this view' })).toBeVisible()
  })
})
