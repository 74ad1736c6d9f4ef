import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { PanelFrame } from '../../src/ui/PanelFrame'

const frame = (isFolded: boolean) => (
  <PanelFrame
    id="places"
    title="Places"
    view={{ takeaway: 'Nine places.', definition: 'By place.' }}
    isFolded={isFolded}
    table={<p>table</p>}
    foot={<p>foot</p>}
  >
    <p>drawing</p>
  </PanelFrame>
)

describe('a panel that a phone folds', () => {
  it('R32: keeps title and takeaway outside of what the button shows and hides', async () => {
    render(frame(true))
    const region = screen.getByRole('region', { name: 'Places' })
    const button = screen.getByRole('button', { name: 'Show' })
    const rest = document.getElementById(button.getAttribute('aria-controls') ?? '')
    expect(rest).toHaveTextContent('By place.drawingfoot')
    expect(rest).not.toContainElement(screen.getByText('Nine places.'))
    expect(region).toHaveAttribute('data-folded', 'true')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(region).toHaveAttribute('data-folded', 'false')
    expect(screen.getByRole('button', { name: 'Hide' })).toHaveAttribute('aria-expanded', 'true')
  })

  it('leaves other panels as they are', () => {
    render(frame(false))
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Places' })).toHaveAttribute('data-folded', 'false')
  })
})
