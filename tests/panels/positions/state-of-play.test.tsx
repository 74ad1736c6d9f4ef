import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { iso } from '../../helpers/small-dataset'
import { region, issueNamed, show, termsIndex } from './show-positions'
import { showTable } from '../../helpers/show-table'

describe('State of play', () => {
  it('V3: names both stances and the distance on each axis', () => {
    show(termsIndex)
    expect(
      within(issueNamed('Borders')).getByRole('img', {
        name: '29 March 2022: Russia −1, Ukraine +2, 3 apart, Turkey 0',
      }),
    ).toBeVisible()
  })

  it('R18: tells change, date, age and confidence under a text; unrestated ones say so', () => {
    show(termsIndex)
    expect(issueNamed('Borders')).toHaveTextContent('softened 17 Mar 2022, 12 days before')
    expect(issueNamed('Borders')).toHaveTextContent('stated 29 Mar 2022 · medium confidence')
    expect(issueNamed('Army')).toHaveTextContent('since 1 Mar 2021, 13 months before, not restated')
    expect(issueNamed('Army')).toHaveTextContent('Russia: no statement found')
  })

  it('R29: a text opens its record and carries it', async () => {
    const { actions } = show(termsIndex)
    const text = screen.getByRole('button', { name: 'russia on borders on 2022-03-17' })
    expect(text.closest('[data-record]')).toHaveAttribute(
      'data-record',
      'position:russia-borders-2022-03-17',
    )
    await userEvent.click(text)
    text.focus()
    await userEvent.keyboard('{Enter}')
    expect(actions.openRecord).toHaveBeenCalledTimes(2)
    expect(actions.openRecord).toHaveBeenCalledWith('position:russia-borders-2022-03-17')
  })

  it('R29: sources are links, the first at once, the others one press away; no address is no link', async () => {
    show(termsIndex)
    const borders = within(issueNamed('Borders'))
    await userEvent.click(borders.getByRole('button', { name: '2 more sources' }))
    expect(borders.getByRole('link', { name: 'Paper' })).toHaveAttribute(
      'href',
      'https://paper.example/',
    )
    expect(borders.getByText('Archive')).toHaveAttribute('data-record', 'source:archive')
    expect(borders.queryByRole('link', { name: 'Archive' })).not.toBeInTheDocument()
  })

  it('R9: a party not chosen keeps its column, and no distance is drawn', () => {
    show(termsIndex, { actors: ['ukraine'] })
    const borders = issueNamed('Borders')
    expect(borders).toHaveTextContent('Russia not in view')
    expect(
      within(borders).getByRole('img', { name: '29 March 2022: Russia not in view, Ukraine +2' }),
    ).toBeVisible()
    expect(borders).not.toHaveTextContent('3 apart')
    expect(region()).toHaveTextContent('Russia is not in view.')
  })

  it('R13: procedural issues say so and have no distance', () => {
    show(termsIndex)
    expect(issueNamed('Talks')).toHaveTextContent('procedural, not scored')
    expect(issueNamed('Talks')).not.toHaveTextContent('1 apart')
  })

  it('R13: with procedural issues alone the takeaway says that there is no distance', () => {
    show(termsIndex, { issues: ['talks'] })
    expect(region()).toHaveTextContent(
      'The issues chosen are procedural: they are not scored and have no distance.',
    )
  })

  it('R13: says what is missing where too few issues have both parties', () => {
    show(termsIndex)
    expect(region()).toHaveTextContent(
      'By 29 March 2022 both sides had spoken to one scored issue: too few for a distance, two are needed.',
    )
  })

  it('R13: one chosen issue is told in whole steps', () => {
    show(termsIndex, { issues: ['borders'] })
    expect(region()).toHaveTextContent(
      'Borders: the two sides’ stated terms lay 3 steps of four apart on 29 March 2022.',
    )
  })

  it('R6: the period does not remove a statement in force, only its mark of change', () => {
    show(termsIndex, { time: { from: iso('2022-03-28'), to: null } })
    expect(issueNamed('Borders')).toHaveTextContent('since 17 Mar 2022, 12 days before')
  })

  it('R29: the table twin holds parties, others and silence of every issue, and the distance', async () => {
    show(termsIndex)
    const rows = within(await showTable()).getAllByRole('row')
    const texts = rows.map((row) => row.textContent)
    expect(texts.some((text) => text.includes('Turkey0turkey on borders'))).toBe(true)
    expect(texts.some((text) => text.startsWith('29 March 2022ArmyRussiano statement found'))).toBe(
      true,
    )
    expect(texts.some((text) => text.includes('Mean of 2 scored issues'))).toBe(true)
  })

  it('R29: the toggle buttons ask for the other view', async () => {
    const { actions } = show(termsIndex)
    expect(screen.getByRole('button', { name: 'State of play' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await userEvent.click(screen.getByRole('button', { name: 'History' }))
    expect(actions.pick).toHaveBeenCalledWith({ positionsView: 'history' })
  })

  it('U2: arrow keys on the distance go to the next change as one gesture', () => {
    const { actions } = show(termsIndex, { issues: ['borders', 'army'] })
    const slider = screen.getByRole('slider', { name: /Moment/ })
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    fireEvent.keyUp(slider, { key: 'ArrowRight' })
    expect(actions.gesture).toHaveBeenCalledWith({ at: '2022-05-15' })
    expect(actions.endGesture).toHaveBeenCalledTimes(1)
  })
})
