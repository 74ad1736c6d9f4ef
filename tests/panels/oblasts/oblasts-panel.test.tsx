import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexOfUnits, unit } from '../../domain/units-data'
import { realIndex } from '../../helpers/real-index'
import { showTable } from '../../helpers/show-table'
import { day } from '../../helpers/small-dataset'
import { show } from './oblasts-fixture'

const index = await realIndex()

const region = () => screen.getByRole('region', { name: 'By oblast' })
const tiles = () => [...region().querySelectorAll<SVGGElement>('[data-unit]')]
/** The units at the last moment drawn, apart from the small charts below them. */
const drawing = () => {
  const all = within(region()).getAllByRole('group', {
    name: /nearest date|^no data|^[\d]+ \w+ \d{4} /,
  })
  return all.at(-1) ?? region()
}
const tile = (name: string) =>
  within(drawing()).getByRole('button', { name: new RegExp(`^${name}: `) })
/** Fill and figure of a tile; nothing of both where nothing is held. */
const drawn = (element: Element) => ({
  fills: element.querySelectorAll('line').length,
  texts: [...element.querySelectorAll('text')].map((text) => text.textContent),
  hatched: [...element.querySelectorAll('rect')].some((rect) => rect.hasAttribute('fill')),
})

describe('the panel By oblast as tiles', () => {
  it('PRODUCT: is a region of that name whose takeaway counts the units of each day', async () => {
    await show(index, { at: '2022-03-29', vs: '2025-05-16' })
    expect(region()).toHaveTextContent(
      'Eleven of 27 units were partly or wholly held by Russia on 25 March 2022, eight on 1 May 2025.',
    )
    expect(region()).toHaveTextContent(/27 first-level units, Crimea and Sevastopol among them/)
    expect(region()).toHaveTextContent(/Territory to 22 August 2026/)
  })

  it('R14: with a comparison two states stand below each other, the earlier day first', async () => {
    await show(index, { at: '2025-05-16', vs: '2022-03-29' })
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      '25 March 2022 ISW, nearest date before 29 March 2022',
      '1 May 2025 DeepState, nearest date before 16 May 2025',
      expect.stringMatching(/^Objectives/),
    ])
  })

  it('draws one state where both moments rest on the same date of the table', async () => {
    await show(index, { at: '2025-05-16', vs: '2025-05-03' })
    expect(
      screen.getByRole('group', {
        name: '1 May 2025 DeepState, nearest date before 3 May 2025 and 16 May 2025',
      }),
    ).toBeInTheDocument()
    expect(tiles()).toHaveLength(27)
  })

  it('draws 27 tiles, Crimea and Sevastopol among them and set by definition', async () => {
    await show(index)
    expect(tiles()).toHaveLength(27)
    for (const name of ['Crimea', 'Sevastopol']) {
      expect(tile(name)).toHaveAccessibleName(
        `${name}: 100% occupied by definition on 25 March 2022`,
      )
      expect(tile(name).querySelector('line')).toHaveAttribute('data-defined', 'true')
    }
    expect(region()).toHaveTextContent(/set to 100 by definition, not measured \(Crimea and Sev/)
  })

  it('R23: a tile prints whole per cent, "<1" and ">99", and no number for nothing', async () => {
    await show(index, { at: '2026-08-22' })
    expect(drawn(tile('Donetsk')).texts).toEqual(['80', 'Don'])
    expect(drawn(tile('Mykolaiv')).texts).toEqual(['<1', 'Myk'])
    expect(drawn(tile('Luhansk')).texts).toEqual(['>99', 'Luh'])
    expect(drawn(tile('Lviv'))).toEqual({ fills: 0, texts: ['Lvi'], hatched: false })
  })

  it('H1: a unit without a row in 45 days is hatched and is not zero', async () => {
    const rows = ['2022-03-01 0 C', '2022-05-01 0 C']
    const data = indexOfUnits(
      [unit('U-1', rows), unit('U-2', ['2022-03-01 40 C']), unit('U-3', rows)],
      { objectives: [] },
    )
    await show(data, { at: '2022-05-01' })
    expect(drawn(tile('Unit U-1'))).toEqual({ fills: 0, texts: ['U-1'], hatched: false })
    expect(drawn(tile('Unit U-2'))).toEqual({ fills: 0, texts: ['U-2'], hatched: true })
    expect(tile('Unit U-2')).toHaveAccessibleName(
      'Unit U-2: no data in the 45 days before 1 May 2022',
    )
    expect(tile('Unit U-2')).not.toHaveAttribute('data-record')
    expect(region()).toHaveTextContent(/None of 3 units were .* 1 May 2022 \(no data for one\)/)
    expect(region()).toHaveTextContent('Hatched: no data, which is not zero.')
  })

  it('H1: where no row speaks for the moment, the panel says so instead of a takeaway', async () => {
    await show(index, { at: '2019-06-01', parts: { from: index.firstDay } })
    expect(region()).toHaveTextContent(
      'The table of units has no data in the 45 days before 1 June 2019.',
    )
    expect(
      tiles()
        .map(drawn)
        .every(({ hatched, fills }) => hatched && fills === 0),
    ).toBe(true)
  })
})

describe('the named unit', () => {
  it('R27: gives a change where one mapper stands at both ends, and not across maps', async () => {
    const { change } = await show(index, { at: '2025-05-16', vs: '2024-05-16' })
    expect(tile('Donetsk')).toHaveAccessibleName(
      'Donetsk: 59% occupied on 1 May 2024 (DeepState), 70% on 1 May 2025 (DeepState), +11.5 points',
    )
    change({ vs: day('2022-03-29') })
    expect(tile('Donetsk')).toHaveAccessibleName(
      'Donetsk: 36% occupied on 25 March 2022 (ISW), 70% on 1 May 2025 (DeepState)',
    )
    expect(region()).toHaveTextContent('No change is stated between different maps.')
  })

  it('R21: says of April 2022 that the map was still being built', async () => {
    await show(index, { at: '2022-04-10' })
    expect(tile('Donetsk')).toHaveAccessibleName(
      'Donetsk: 52% occupied on 3 April 2022 (DeepState, map still being built)',
    )
  })

  it('V5: hover, focus and pick name it in a line whose figures open their records', async () => {
    const { actions } = await show(index)
    expect(region()).toHaveTextContent('Choose a unit')
    fireEvent.pointerOver(tile('Kherson'))
    expect(region()).toHaveTextContent('Kherson 79.0%')
    fireEvent.pointerLeave(tile('Kherson').closest('svg') ?? region())
    fireEvent.focus(tile('Donetsk'))
    expect(region()).toHaveTextContent('Donetsk 36.2%, 9,600 km² on 25 March 2022 (ISW).')
    const figure = within(region()).getByRole('button', { name: '36.2%' })
    expect(figure).toHaveAttribute('data-record', 'oblast:UA-14:2022-03-25')
    await userEvent.click(figure)
    expect(actions.openRecord).toHaveBeenCalledWith('oblast:UA-14:2022-03-25')
  })

  it('R12: a press sets the unit of the territory chart, a second press the country', async () => {
    const { log } = await show(index)
    await userEvent.click(tile('Donetsk'))
    expect(tile('Donetsk')).toHaveAttribute('aria-pressed', 'true')
    fireEvent.keyDown(tile('Donetsk'), { key: 'Enter' })
    expect(tile('Donetsk')).toHaveAttribute('aria-pressed', 'false')
    fireEvent.keyDown(tile('Kherson'), { key: ' ' })
    expect(log).toEqual([
      'pick {"oblast":"UA-14"}',
      'pick {"oblast":null}',
      'pick {"oblast":"UA-65"}',
    ])
  })

  it('every tile carries its record', async () => {
    await show(index)
    expect(tiles().map((one) => one.dataset['record'])).toEqual(
      tiles().map((one) => `oblast:${one.dataset['unit'] ?? ''}:2022-03-25`),
    )
  })
})

describe('by keyboard', () => {
  it('is one stop of the Tab key, at the picked unit where there is one', async () => {
    await show(index, { parts: { oblast: 'UA-14' } })
    expect(tiles().filter((one) => one.tabIndex === 0)).toEqual([tile('Donetsk')])
  })

  it('moves by the places of the tiles, Home and End to the first and the last', async () => {
    await show(index)
    const press = (key: string): string | null => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key })
      return document.activeElement?.getAttribute('data-unit') ?? null
    }
    tile('Kharkiv').focus()
    expect(press('ArrowRight')).toBe('UA-09')
    expect(press('ArrowDown')).toBe('UA-14')
    expect(press('ArrowDown')).toBe('UA-23')
    expect(press('ArrowDown')).toBe('UA-43')
    expect(press('ArrowLeft')).toBe('UA-40')
    expect(press('ArrowUp')).toBe('UA-48')
    expect(press('Home')).toBe('UA-07')
    expect(press('End')).toBe('UA-43')
    expect(tiles().filter((one) => one.tabIndex === 0)).toEqual([tile('Crimea')])
  })

  it('PageDown and PageUp step by months and keep the focus', async () => {
    const { log } = await show(index)
    tile('Donetsk').focus()
    fireEvent.keyDown(tile('Donetsk'), { key: 'PageDown' })
    fireEvent.keyDown(tile('Donetsk'), { key: 'PageUp' })
    expect(log).toEqual(['pick {"at":"2022-04-01"}', 'pick {"at":"2022-03-01"}'])
    expect(tile('Donetsk')).toHaveFocus()
  })
})

describe('sources and table', () => {
  it('H1: says that the mappers chosen for the chart do not change the table', async () => {
    const words = 'the choice of mappers does not change it'
    const { unmount } = await show(index, { at: '2022-03-29' })
    expect(region()).not.toHaveTextContent(words)
    unmount()
    await show(index, { at: '2022-03-29', parts: { mappers: ['isw'] } })
    expect(region()).toHaveTextContent(words)
  })

  it('R21: a count that rests on a map still being built says so', async () => {
    await show(index, { at: '2022-04-10' })
    expect(region()).toHaveTextContent(
      'Eight of 27 units were partly or wholly held by Russia on 3 April 2022 (map still being built).',
    )
  })

  it('names the source of the rows shown, each leading to its record', async () => {
    const { actions } = await show(index, { at: '2022-03-29', vs: '2025-05-16' })
    expect(screen.getByRole('button', { name: 'ISW, 25 March 2022' })).toHaveAttribute(
      'data-record',
      'source:ISW-NIK',
    )
    await userEvent.click(screen.getByRole('button', { name: 'DeepState, 1 May 2025' }))
    expect(actions.openRecord).toHaveBeenCalledWith('source:DSM-CYT')
  })

  it('R29: the table holds all units by name, at both moments, each row with its record', async () => {
    await show(index, { at: '2025-05-16', vs: '2024-05-16' })
    const table = await showTable()
    const rows = within(table).getAllByRole('row').slice(1, 55)
    expect(rows.filter((row) => row.hasAttribute('data-record'))).toHaveLength(54)
    const names = rows.map((row) => within(row).getByRole('rowheader').textContent)
    expect(names).toEqual([...names].sort())
    expect(new Set(names).size).toBe(27)
    const donetsk = rows.filter((row) => row.dataset['record']?.startsWith('oblast:UA-14:'))
    expect(
      donetsk.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((one) => one.textContent),
      ),
    ).toEqual([
      ['1 May 2024', '58.6%', '15,500', 'DeepState', '', ''],
      ['1 May 2025', '70.1%', '18,500', 'DeepState', '+11.5', ''],
    ])
  })

  it('R29: the table says why a change is missing, and what is set by definition', async () => {
    await show(index, { at: '2025-05-16', vs: '2022-03-29' })
    const table = await showTable()
    const cells = (record: string) =>
      within(table.querySelector<HTMLElement>(`[data-record="${record}"]`) ?? table)
        .getAllByRole('cell')
        .map((one) => one.textContent)
    expect(cells('oblast:UA-14:2025-05-01').slice(4)).toEqual([
      '',
      'no change is stated between different maps',
    ])
    expect(cells('oblast:UA-43:2025-05-01').slice(3)).toEqual(['DeepState', '', 'by definition'])
  })
})
