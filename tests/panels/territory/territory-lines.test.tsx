import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { day } from '../../helpers/small-dataset'
import { show, warmUp } from './panel-fixture'

warmUp()

describe('what the lines tell of themselves', () => {
  it('R21: published figures stand through the whole period, each with who published it', async () => {
    const { index, actions } = await show()
    const region = screen.getByRole('region', { name: 'Territorial control' })
    const inPeriod = index.dataset.territoryPoints.filter(
      (one) => one.basis === 'published' && one.date >= '2022-02-24',
    )
    expect(region.querySelectorAll('[data-record^="point:"]')).toHaveLength(inPeriod.length)
    const guardian = screen.getByRole('button', {
      name: 'The Guardian, 25 March 2022: 132,000 km², published, medium confidence',
    })
    await userEvent.click(guardian)
    expect(actions.openRecord).toHaveBeenCalledWith('point:10')
    expect(
      screen.getByRole('button', {
        name: 'The Times, 25 March 2022: 22% of Ukraine, no km² stated, published',
      }),
    ).toBeInTheDocument()
  })

  it('R21: an upper bound is called one, and has a shape of its own', async () => {
    await show()
    const bound = screen.getByRole('button', {
      name: 'Statista (ISW), 25 March 2022: at most 160,000 km², published as an upper bound, low confidence',
    })
    const measured = screen.getByRole('button', { name: /The Guardian, 25 March 2022/ })
    const shapeOf = (mark: HTMLElement) => mark.querySelector('path')?.getAttribute('class')
    expect(shapeOf(bound)).not.toBe(shapeOf(measured))
    expect(screen.getByText('published as “at most”')).toBeVisible()
  })

  it('R21: computed figures stand only where no map is near, with their ranges', async () => {
    await show({ from: day('2014-02-01'), to: day('2021-12-31'), at: day('2015-01-01') })
    const computed = screen.getByRole('button', {
      name: 'Crimea annexed, 21 March 2014: 27,200 km², range 26,400 to 27,200 km², computed, medium confidence',
    })
    // The range, then the mark itself.
    expect(computed.querySelectorAll('path:not([class*=leader])')).toHaveLength(2)
  })

  it('says what its signs mean, and only those in view', async () => {
    const { again } = await show()
    const words = () =>
      [...screen.getByRole('region').querySelectorAll('ul li')].map((one) => one.textContent)
    expect(words()).toEqual([
      'hollow: map being built, drawn anew or filled from another archive',
      'the source changes',
      'batch update: several days entered at once',
      'published figure',
      'published as “at most”',
    ])
    again({ from: day('2023-01-01'), to: day('2023-06-30'), at: day('2023-01-01') })
    expect(words()).toEqual(['published figure'])
  })

  it('a batch update is a mark that says so and opens the record of its day', async () => {
    const { actions } = await show()
    const mark = screen.getByRole('button', {
      name: /^DeepState, 25 May 2025, 113,000 km²: batch update: .*more in Sumy/,
    })
    await userEvent.click(mark)
    expect(actions.openRecord).toHaveBeenCalledWith('territory:deepstate:2025-05-25')
  })

  it('R19: says in the drawing that a map was being built, and in the value’s name', async () => {
    await show({ at: day('2022-04-10') })
    expect(screen.getByText('DeepState: map being built, April 2022')).toBeVisible()
    expect(
      screen.getByRole('button', { name: /^DeepState 110,400, 10 April 2022, .*being built/ }),
    ).toBeInTheDocument()
  })

  it('names the peak, where every shown mapper has its own on that day', async () => {
    const { again } = await show()
    expect(screen.getByText('Peak: 28 March 2022')).toBeVisible()
    again({ mappers: ['deepstate'] })
    expect(screen.queryByText(/^Peak/)).toBeNull()
  })

  it('tells the hovered day with its flags, and the margin of a day with one mapper', async () => {
    const { hover } = await show()
    act(() => hover.set(day('2025-07-04')))
    expect(
      screen.getByText(/^DeepState 113,800 km², batch update: .*more in Kharkiv/),
    ).toBeVisible()
    expect(screen.getByText('one mapper alone; margin 113,700 to 116,000 km²')).toBeVisible()
    act(() => hover.set(day('2022-09-06')))
    // At the moment, and at the hovered day.
    expect(screen.getAllByText(/^spread [\d,]+ km², \d\.\d% of Ukraine$/)).toHaveLength(2)
  })

  it('R31: counts since 2022 at a press; figures, scale and definition follow', async () => {
    const { actions, again, hover } = await show()
    const group = screen.getByRole('group', { name: 'Counted' })
    const press = within(group).getByRole('button', { name: 'since 24 February 2022' })
    expect(press).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(press)
    expect(actions.pick).toHaveBeenCalledWith({ since: '2022' })
    again({ since: '2022' })
    // 130,551.8 and 153,436.5 less 43,988.
    expect(screen.getByRole('button', { name: 'ISW 86,600, 29 March 2022' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Liveuamap 109,400, 29 March 2022' })).toBeVisible()
    expect(screen.getByText('100,000 km²')).toBeVisible()
    expect(screen.getByRole('region')).toHaveTextContent(
      /Area of Ukraine that came under Russia’s control since 24 February 2022: less the 44,000 km² held on 23 February 2022 as DeepState draws it, whichever mapper counts/,
    )
    again({ since: '2022', measure: 'share' })
    expect(screen.getByRole('button', { name: 'ISW 14.3%, 29 March 2022' })).toBeVisible()
    again({ since: '2022', from: day('2022-01-01'), at: day('2022-02-23') })
    act(() => hover.set(day('2022-02-22')))
    expect(screen.getByText('no value; counted since 24 February 2022')).toBeVisible()
    expect(screen.getByText('counted since 24 February 2022')).toBeVisible()
  })

  it('VISUAL 12: a tap opens the nearest mark within 22 px, else it picks the day', async () => {
    const { actions } = await show()
    const [svg] = screen.getByRole('region').querySelectorAll('svg[role=group]')
    if (!svg) throw new Error('no drawing')
    const mark = screen.getByRole('button', { name: /^Russia Matters/ })
    const { x, y } = placeOf(mark)
    const tap = (clientX: number, clientY: number, pointerType: string) =>
      fireEvent(
        svg,
        Object.assign(new MouseEvent('click', { bubbles: true, clientX, clientY }), {
          pointerType,
        }),
      )
    tap(x - 1, y - 18, 'touch')
    expect(actions.openRecord).toHaveBeenCalledWith('point:64')
    expect(actions.pick).not.toHaveBeenCalled()
    tap(x - 1, y - 18, 'mouse')
    expect(actions.pick).toHaveBeenCalledTimes(1)
    tap(x, 320, 'touch')
    expect(actions.pick).toHaveBeenCalledTimes(2)
    expect(actions.openRecord).toHaveBeenCalledTimes(1)
  })

  it('R29: the table tells flags in words, the spread of the day and the count since 2022', async () => {
    const { again } = await show({ from: day('2022-03-22'), to: day('2022-03-28') })
    again({ since: '2022' })
    const button = screen.getByRole('button', { name: 'Show table' })
    await act(() => Promise.resolve(fireEvent.click(button)))
    await screen.findAllByRole('row', undefined, { timeout: 10_000 })
    const cellsOf = (record: string) =>
      [...(document.querySelector(`tr[data-record="${record}"]`)?.children ?? [])].map(
        (cell) => cell.textContent,
      )
    expect(cellsOf('territory:isw:2022-03-23')).toEqual([
      '23 Mar 2022',
      'ISW',
      '133,200',
      '22.1%',
      '89,200',
      expect.stringMatching(/^[\d,]+$/),
      'the mapper drew the map anew',
    ])
    expect(cellsOf('point:12')).toEqual([
      '25 Mar 2022',
      'The Times',
      'not stated',
      '22%',
      'no value',
      '',
      'published; peak, published share; 22% of Ukraine, 23-28 March, ISW',
    ])
  })
})

/** Where the target of a mark stands. */
function placeOf(mark: Element): { readonly x: number; readonly y: number } {
  const target = mark.querySelector('circle')
  return { x: Number(target?.getAttribute('cx')), y: Number(target?.getAttribute('cy')) }
}
