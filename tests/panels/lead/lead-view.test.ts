import { describe, expect, it } from 'vitest'
import { defaultFilters, patched, type FilterPatch } from '../../../src/domain/filters'
import { reconcile } from '../../../src/domain/scope'
import { leadView, type LeadView } from '../../../src/panels/lead/lead-view'
import { realIndex } from '../../helpers/real-index'
import { iso } from '../../helpers/small-dataset'

const leadFor = async (patch: FilterPatch): Promise<LeadView> => {
  const index = await realIndex()
  const filters = patched(defaultFilters(index.meta.defaultView), patch)
  return leadView(index, reconcile(filters, index).scope)
}

const textOf = (view: LeadView): string => view.sentence.map((part) => part.text).join('')

describe('lead sentence', () => {
  it('R21: names the range of the mappers of the day and the distance of 29 March 2022', async () => {
    const view = await leadFor({ vs: null })
    expect(textOf(view)).toBe(
      'On 29 March 2022, mappers put 22% to 25% of Ukraine under Russia’s control, and the two sides’ stated terms lay 1.1 steps apart.',
    )
    expect(view.note).toContain('the nine scored issues')
    expect(view.note).toContain('Counted on that day by ISW and Liveuamap.')
  })

  it('R1: the default view compares the two days that the package compares', async () => {
    expect(textOf(await leadFor({}))).toBe(
      textOf(await leadFor({ at: iso('2022-03-29'), vs: iso('2025-05-16') })),
    )
  })

  it('R13, R14: states two days over the issues that both share, the earlier first', async () => {
    const compared = await leadFor({ at: iso('2025-05-16'), vs: iso('2022-03-29') })
    expect(textOf(compared)).toBe(
      'On 29 March 2022, mappers put 22% to 25% of Ukraine under Russia’s control, and the two sides’ stated terms lay 1.1 steps apart. On 16 May 2025, it was about 19%, and the terms lay 3.3 steps apart.',
    )
    expect(compared.note).toContain('different mappers, so no difference between them is printed')
  })

  it('R21: says so where no daily map exists, and R13 where too few issues are shared', async () => {
    const early = await leadFor({ time: { from: null, to: null }, at: iso('2019-06-01') })
    expect(textOf(early)).toMatch(/^On 1 June 2019, .*published figure for 29 September 2015/)
    expect(textOf(early)).toContain('too few issues had a statement from both sides')
  })

  it('R5: speaks of the nearest day inside the period', async () => {
    const clamped = await leadFor({ time: { from: iso('2023-01-01'), to: iso('2023-12-31') } })
    expect(textOf(clamped)).toMatch(/^On 1 January 2023, /)
  })

  it('every figure opens a record or the panel it is made of', async () => {
    const view = await leadFor({ vs: null })
    const figures = view.sentence.filter((part) => part.kind === 'figure')
    expect(figures.map((part) => part.opens)).toEqual([
      { record: 'territory:isw:2022-03-29' },
      { panel: 'positions' },
    ])
  })
})
