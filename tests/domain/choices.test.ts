import { describe, expect, it } from 'vitest'
import { actorChoices, chipText, issueChoices } from '../../src/domain/choices'
import { actor, issue, position, smallIndex } from '../helpers/small-dataset'

/** So many statements of an actor, one a day. */
const saidBy = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    position({ actor: id, issue: 'army', stance: 0, date: `2022-03-${10 + at}` }),
  )

const INDEX = smallIndex({
  actors: ['ukraine', 'russia', 'turkey', 'eu', 'qatar', 'brazil', 'malta'].map((id, order) =>
    actor(id, { order, ...(id === 'eu' ? { label: 'European Union', shortLabel: 'EU' } : {}) }),
  ),
  issues: [issue('format', { scored: false }), issue('army'), issue('borders')],
  positions: [
    ...saidBy('ukraine', 1),
    ...saidBy('russia', 1),
    ...saidBy('turkey', 10),
    ...saidBy('eu', 12),
    ...saidBy('qatar', 9),
    ...saidBy('brazil', 1),
  ],
})
const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id)

describe('choices', () => {
  it('R10: the parties, then actors with ten statements or more, alphabetically', () => {
    expect(ids(actorChoices(INDEX).chips)).toEqual(['russia', 'ukraine', 'eu', 'turkey'])
  })

  it('R10: the rest with statements stand under "N more"; those without stand nowhere', () => {
    expect(ids(actorChoices(INDEX).more)).toEqual(['brazil', 'qatar'])
  })

  it('R10: a long label is short on the chip', () => {
    const texts = actorChoices(INDEX).chips.map(chipText)
    expect(texts).toEqual(['Russia', 'Ukraine', 'EU', 'Turkey'])
  })

  it('R8: scored issues first, then the procedural ones', () => {
    const { scored, procedural } = issueChoices(INDEX)
    expect(ids(scored)).toEqual(['army', 'borders'])
    expect(ids(procedural)).toEqual(['format'])
  })
})
