import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PanelFrame } from '../../src/ui/PanelFrame'
import { GlossaryContext } from '../../src/ui/Terms'

const GLOSSARY = [
  { term: 'distance', definition: 'The gap between the parties.', note: 'Without procedure.' },
  { term: 'stance', definition: 'Where a position lies.', note: null },
]

function open() {
  render(
    <GlossaryContext value={GLOSSARY}>
      <PanelFrame
        id="terms"
        title="Positions"
        view={{
          takeaway: 'The distance is 1.1 steps.',
          definition: 'Mean stance of each party; the distance between two stances.',
        }}
        table={null}
      >
        drawing
      </PanelFrame>
    </GlossaryContext>,
  )
}

const term = (name: string) => screen.getByRole('button', { name })

/** What the browser tells the note when its button is pressed; jsdom opens none. */
function toggle(button: HTMLElement, newState: 'open' | 'closed'): HTMLElement {
  const note = document.getElementById(button.getAttribute('popovertarget') ?? '')
  if (!note) throw new Error('the button names no note')
  const event = createEvent('beforetoggle', note)
  Object.assign(event, { newState })
  fireEvent(note, event)
  return note
}

describe('H6: terms explained in place', () => {
  it('the first use in takeaway and definition is a button, later ones are words', () => {
    open()
    expect(document.querySelectorAll('[data-term]')).toHaveLength(2)
    expect(term('distance').closest('p')).toHaveTextContent('The distance is 1.1 steps.')
    expect(term('stance').closest('p')).toHaveTextContent('Mean stance of each party')
  })

  it('its note has the definition and the note of the data package, and only while it is open', () => {
    open()
    expect(screen.queryByText(/The gap/)).toBeNull()
    const note = toggle(term('distance'), 'open')
    expect(note).toHaveTextContent('distance The gap between the parties. Without procedure.')
    expect(note).toHaveAttribute('popover', 'auto')
    expect(toggle(term('distance'), 'closed')).toBeEmptyDOMElement()
    expect(toggle(term('stance'), 'open')).toHaveTextContent(/^stance Where a position lies\. ?$/)
  })

  it('without a glossary the words are words', () => {
    render(
      <PanelFrame
        id="plain"
        title="Plain"
        view={{ takeaway: 'The distance.', definition: 'A stance.' }}
        table={null}
      >
        drawing
      </PanelFrame>,
    )
    expect(document.querySelector('[data-term]')).toBeNull()
  })
})
