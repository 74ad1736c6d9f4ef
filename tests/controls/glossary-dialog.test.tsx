import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { GlossaryDialog } from '../../src/controls/glossary/GlossaryDialog'
import { fakeDialogs } from '../helpers/fake-dialogs'
import { realIndex } from '../helpers/real-index'

beforeAll(fakeDialogs)

it('H6: the glossary lists all terms from A to Z, marks the one asked for, and closes', async () => {
  const index = await realIndex()
  const closed: boolean[] = []
  render(<GlossaryDialog index={index} term="in force" onClose={() => closed.push(true)} />)
  const dialog = screen.getByRole('dialog', { name: 'Glossary' })
  const terms = within(dialog).getAllByRole('term')
  expect(terms.map((one) => one.textContent).sort()).toEqual(
    index.dataset.glossary.map((one) => one.term).sort(),
  )
  expect(terms[0]).toHaveTextContent('15 April 2022 draft')
  expect(terms.at(-1)).toHaveTextContent('war since 2014')
  for (const { definition, note } of index.dataset.glossary) {
    expect(dialog).toHaveTextContent(definition)
    if (note !== null) expect(dialog).toHaveTextContent(note)
  }
  expect(dialog.querySelector('[data-here="true"] dt')).toHaveTextContent('in force')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(closed).toEqual([true])
})
