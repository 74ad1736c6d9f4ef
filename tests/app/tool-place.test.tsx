import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { Masthead } from '../../src/app/Masthead'
import { ToolPlace } from '../../src/app/ToolPlace'
import type { Tool } from '../../src/app/tools'
import { fakeDialogs } from '../helpers/fake-dialogs'
import { event, smallIndex } from '../helpers/small-dataset'

beforeAll(fakeDialogs)

const INDEX = smallIndex({
  events: [event({ id: 'talks', date: '2022-03-29', title: 'Talks on neutrality' })],
  glossary: [{ term: 'in force', definition: 'The latest statement.', note: null }],
})

const opened: string[] = []

function Page() {
  const [tool, setTool] = useState<Tool | null>(null)
  return (
    <>
      <Masthead onTool={setTool} />
      <input aria-label="Another field" />
      <ToolPlace
        index={INDEX}
        tool={tool}
        onTool={setTool}
        onOpenRecord={(record) => opened.push(record)}
      />
    </>
  )
}

function open() {
  opened.length = 0
  render(<Page />)
  return userEvent.setup()
}

/** Presses, and waits for the window, which comes as a chunk of its own. */
async function showing(name: string, press: () => Promise<void>): Promise<HTMLElement> {
  // React wants to be awaited where a component waits for its code.
  await act(press)
  return screen.findByRole('dialog', { name }, { timeout: 5000 })
}

describe('the windows over the page', () => {
  it('the button of the masthead opens Find; the record opens and the focus goes back', async () => {
    const user = open()
    await showing('Find', () => user.click(screen.getByRole('button', { name: 'Find' })))
    await user.keyboard('neutrality')
    await screen.findByRole('option')
    await user.keyboard('{Enter}')
    expect(opened).toEqual(['event:talks'])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Find' })).toHaveFocus()
  })

  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}'])('%s opens Find', async (keys) => {
    const user = open()
    await user.keyboard(keys)
    expect(await screen.findByRole('dialog', { name: 'Find' })).toBeVisible()
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(screen.getByRole('combobox')).toHaveValue('')
  })

  it('a key alone is no shortcut: it may be typed, or spoken', async () => {
    const user = open()
    await user.keyboard('/k')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('a term found opens the glossary at it; the masthead opens it without one', async () => {
    const user = open()
    await showing('Find', () => user.click(screen.getByRole('button', { name: 'Find' })))
    await user.keyboard('in force')
    await screen.findByRole('option')
    const glossary = await showing('Glossary', () => user.click(screen.getByRole('option')))
    expect(glossary.querySelector('[data-here="true"] dt')).toHaveTextContent('in force')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    const again = await showing('Glossary', () =>
      user.click(screen.getByRole('button', { name: 'Glossary' })),
    )
    expect(again.querySelector('[data-here="true"]')).toBeNull()
  })
})
