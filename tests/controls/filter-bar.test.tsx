import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { iso } from '../helpers/small-dataset'
import { openPage, year } from './page'

const bar = () => within(screen.getByRole('group', { name: 'Filters' }))
const chip = (name: string) => bar().getByRole('button', { name })
const isPressed = (name: string) => chip(name).getAttribute('aria-pressed') === 'true'
const pressedOf = (names: readonly string[]) => names.filter(isPressed)

describe('R7: year chips', () => {
  const YEARS = ['2021', '2022', '2023']

  it('R7: none is pressed by default; presses set the run and take it off again', async () => {
    const { user, filters, causes } = openPage()
    expect(pressedOf(YEARS)).toEqual([])
    await user.click(chip('2021'))
    await user.click(chip('2023'))
    expect(pressedOf(YEARS)).toEqual(YEARS)
    expect(filters().time).toEqual({ from: '2021-01-01', to: '2023-12-31' })
    await user.click(chip('2022'))
    expect(pressedOf(YEARS)).toEqual(['2022'])
    await user.click(chip('2022'))
    expect(filters().time).toEqual({ from: '2022-02-24', to: null })
    expect(causes).toEqual(['pick', 'pick', 'pick', 'pick'])
  })

  it('R7: chips answer the keyboard', async () => {
    const { user } = openPage()
    chip('2022').focus()
    await user.keyboard(' ')
    expect(isPressed('2022')).toBe(true)
  })
})

describe('R10: actor chips', () => {
  it('R10: parties first, then others by name, each named by its whole label', () => {
    openPage()
    const names = ['Russia', 'Ukraine', 'European Union', 'Turkey']
    const found = bar()
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label') ?? '')
      .filter((name) => names.includes(name))
    expect(found).toEqual(names)
    expect(chip('European Union')).toHaveTextContent('EU')
  })

  it('R8: presses add and remove; removing the last returns to all', async () => {
    const { user, filters } = openPage()
    await user.click(chip('Ukraine'))
    await user.click(chip('Russia'))
    expect(filters().actors).toEqual(['russia', 'ukraine'])
    await user.click(chip('Ukraine'))
    await user.click(chip('Russia'))
    expect(filters().actors).toEqual([])
  })

  it('R10: the others stand as checkboxes under "2 more", alphabetically', async () => {
    const { user, filters } = openPage()
    await user.click(chip('2 more'))
    const list = within(screen.getByRole('dialog', { name: 'More actors' }))
    const boxes = list.getAllByRole('checkbox')
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(['Brazil', 'China'])
    await user.click(list.getByRole('checkbox', { name: 'China' }))
    expect(filters().actors).toEqual(['china'])
    expect(chip('2 more, 1 chosen')).toBeVisible()
  })
})

describe('R8: issues', () => {
  it('R8: a list of checkboxes, scored first, then "procedural, not scored"', async () => {
    const { user, filters } = openPage()
    await user.click(chip('Issues: All issues'))
    const list = within(screen.getByRole('dialog', { name: 'Issues' }))
    const scored = within(list.getByRole('group', { name: 'Scored' }))
    expect(scored.getAllByRole('checkbox')).toHaveLength(2)
    const procedural = within(list.getByRole('group', { name: 'Procedural, not scored' }))
    await user.click(procedural.getByRole('checkbox', { name: 'Format' }))
    await user.click(scored.getByRole('checkbox', { name: 'Army' }))
    expect(filters().issues).toEqual(['army', 'format'])
    expect(chip('Issues: 2 issues')).toBeVisible()
    await user.click(list.getByRole('button', { name: 'All issues' }))
    expect(filters().issues).toEqual([])
  })
})

describe('R5: the moment and its comparison', () => {
  it('R1: a named moment is one press and closes the list', async () => {
    const { user, filters, causes } = openPage({ at: iso('2022-05-01') })
    await user.click(chip('Moment: 1 May 2022'))
    await user.click(screen.getByRole('button', { name: 'First table 29 Mar 2022' }))
    expect(filters().at).toBe('2022-03-29')
    expect(causes).toEqual(['pick'])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(chip('Moment: 29 Mar 2022')).toHaveFocus()
  })

  it('U2: typing a day is one gesture; half a date changes nothing', async () => {
    const { user, filters, causes } = openPage()
    await user.click(chip('Moment: 29 Mar 2022'))
    const field = screen.getByLabelText('Any day')
    fireEvent.change(field, { target: { value: '0002-11-11' } })
    expect(filters().at).toBe('2022-03-29')
    fireEvent.change(field, { target: { value: '2022-11-11' } })
    fireEvent.change(field, { target: { value: '2022-11-12' } })
    await user.keyboard('{Escape}')
    expect(filters().at).toBe('2022-11-12')
    expect(causes.slice(0, 3)).toEqual(['gesture', 'gesture', 'gesture-end'])
    expect(causes).not.toContain('pick')
  })

  it('R17: previous and next change lead to the nearest change in the period', async () => {
    const { user, filters } = openPage()
    const stepper = within(bar().getByRole('group', { name: 'Moment' }))
    await user.click(stepper.getByRole('button', { name: 'Next change' }))
    expect(filters().at).toBe('2023-05-01')
    await user.click(stepper.getByRole('button', { name: 'Next change' }))
    expect(filters().at).toBe('2023-12-31')
    const next = stepper.getByRole('button', { name: 'Next change' })
    expect(next).toHaveAttribute('aria-disabled', 'true')
    await user.click(next)
    expect(filters().at).toBe('2023-12-31')
  })

  it('R17: from a moment outside the period the steps start at the day shown', async () => {
    const { user, filters } = openPage({ time: year('2022'), at: iso('2023-12-31') })
    const stepper = within(bar().getByRole('group', { name: 'Moment' }))
    await user.click(stepper.getByRole('button', { name: 'Previous change' }))
    expect(filters().at).toBe('2022-03-29')
  })

  it('R5: a comparison is set, shown and removed by its own field', async () => {
    const { user, filters } = openPage()
    await user.click(chip('Compare with…'))
    await user.click(bar().getByRole('button', { name: /First table/ }))
    expect(filters().vs).toBe('2022-03-29')
    expect(chip('Compared with 29 Mar 2022')).toBeVisible()
    await user.click(chip('Remove comparison'))
    expect(filters().vs).toBeNull()
  })
})

describe('R2: from and to', () => {
  it('U2: typing an end is one gesture, an emptied end is open', async () => {
    const { user, filters, causes } = openPage()
    await user.click(chip('Range: February 2022 to December 2023'))
    const from = screen.getByLabelText('From')
    const to = screen.getByLabelText('To')
    fireEvent.change(to, { target: { value: '2022-05-31' } })
    fireEvent.change(from, { target: { value: '2022-03-01' } })
    expect(filters().time).toEqual({ from: '2022-03-01', to: '2022-05-31' })
    fireEvent.change(from, { target: { value: '0002-03-01' } })
    expect(filters().time.from).toBe('2022-03-01')
    fireEvent.change(from, { target: { value: '' } })
    expect(filters().time).toEqual({ from: null, to: '2022-05-31' })
    await user.keyboard('{Escape}')
    expect(new Set(causes)).toEqual(new Set(['gesture', 'gesture-end']))
  })

  it('R2: a range that runs backwards is told and changes nothing', async () => {
    const { user, filters } = openPage({ time: year('2022') })
    await user.click(chip('Range: 2022'))
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2023-02-01' } })
    expect(screen.getByText(/From lies after To/)).toBeVisible()
    expect(filters().time).toEqual(year('2022'))
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2023-03-31' } })
    expect(filters().time).toEqual({ from: '2023-02-01', to: '2023-03-31' })
    expect(screen.queryByText(/From lies after To/)).toBeNull()
  })

  it('R2: all data is one press', async () => {
    const { user, filters } = openPage()
    await user.click(chip('Range: February 2022 to December 2023'))
    await user.click(screen.getByRole('button', { name: /^All data/ }))
    expect(filters().time).toEqual({ from: null, to: null })
  })
})

describe('popovers', () => {
  it('Escape closes and gives the focus back; a press outside closes', async () => {
    const { user } = openPage()
    await user.click(chip('2 more'))
    expect(screen.getByRole('checkbox', { name: 'Brazil' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(chip('2 more')).toHaveFocus()
    await user.click(chip('2 more'))
    await user.click(screen.getByRole('status'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('leaving by Tab closes', async () => {
    const { user } = openPage()
    await user.click(chip('2 more'))
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
