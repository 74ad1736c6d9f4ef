import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeDays, nearestChanges } from '../../src/domain/changes'
import type { Stance } from '../../src/domain/dataset'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { epochDay, isoDay, type EpochDay } from '../../src/domain/day'
import { isChosen } from '../../src/domain/filters'
import type { Selection } from '../../src/domain/selection'
import { statementInForce } from '../../src/domain/statements'
import { day, event, position, smallIndex } from '../helpers/small-dataset'
import { INDEX, scopeOf } from './selection-data'

const said = (days: readonly EpochDay[]): readonly string[] => days.map(isoDay)

describe('R17: previous and next change', () => {
  it('R17: a restated stance is no change; a first statement and a key event are', () => {
    expect(said(changeDays(INDEX, scopeOf({ time: { from: null, to: null } })))).toEqual([
      '2021-12-17',
      '2022-03-29',
      '2022-06-01',
      '2022-07-22',
      '2022-09-01',
    ])
  })

  it('R17: of two statements on one day the later counts, so there and back is no change', () => {
    const index = smallIndex({
      positions: [
        position({ actor: 'russia', issue: 'army', stance: -1, date: '2022-03-01' }),
        position({ id: 'a', actor: 'russia', issue: 'army', stance: 1, date: '2022-03-05' }),
        position({ id: 'b', actor: 'russia', issue: 'army', stance: -1, date: '2022-03-05' }),
      ],
    })
    expect(said(changeDays(index, scopeOf()))).toEqual(['2022-03-01'])
  })

  it('R17: only chosen actors, chosen issues and the period count', () => {
    expect(said(changeDays(INDEX, scopeOf({ actors: ['turkey'] })))).toEqual([
      '2022-06-01',
      '2022-07-22',
    ])
    expect(said(changeDays(INDEX, scopeOf({ issues: ['army'] })))).toEqual([
      '2022-03-29',
      '2022-07-22',
      '2022-09-01',
    ])
  })

  it('R17: the nearest day before and after, never the day itself', () => {
    const days = [10, 20, 30]
    expect(nearestChanges(days, 20)).toEqual({ previous: 10, next: 30 })
    expect(nearestChanges(days, 21)).toEqual({ previous: 20, next: 30 })
    expect(nearestChanges(days, 10)).toEqual({ previous: null, next: 20 })
    expect(nearestChanges(days, 30)).toEqual({ previous: 20, next: null })
  })

  it('R17: agrees with asking each day whether it differs from the day before', () => {
    const start = day('2022-02-20')
    const offset = fc.nat(40)
    const statement = fc.record({
      actor: fc.constantFrom('russia', 'ukraine', 'turkey'),
      issue: fc.constantFrom('borders', 'army'),
      stance: fc.constantFrom<Stance>(-2, 0, 2),
      offset,
    })
    const happening = fc.record({
      offset,
      key: fc.boolean(),
      actor: fc.constantFrom('russia', 'malta'),
    })
    const chosen = (...ids: readonly string[]) => fc.subarray([...ids])
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 12 }),
        fc.array(happening, { maxLength: 4 }),
        fc.record({
          actors: chosen('russia', 'ukraine', 'turkey', 'malta'),
          issues: chosen('borders', 'army'),
          from: offset.map((one) => start + one),
          to: offset.map((one) => start + one),
        }),
        (statements, happenings, selection) => {
          const index = smallIndex({
            positions: statements.map(({ offset: at, ...one }, place) =>
              position({ ...one, id: `p${place}`, date: isoDay(start + at) }),
            ),
            events: happenings.map(({ offset: at, key, actor }, place) =>
              event({ id: `e${place}`, date: isoDay(start + at), key, actors: [actor] }),
            ),
          })
          const found = changeDays(index, selection)
          expect(found).toEqual(daysByAskingEach(index, selection))
        },
      ),
    )
  })
})

function daysByAskingEach(index: DatasetIndex, selection: Selection): readonly EpochDay[] {
  const days: EpochDay[] = []
  for (let today = selection.from; today <= selection.to; today += 1) {
    const moved = index.dataset.actors.some(
      ({ id }) =>
        isChosen(selection.actors, id) &&
        index.dataset.issues.some(
          (issue) =>
            isChosen(selection.issues, issue.id) &&
            statementInForce(index, { actor: id, issue: issue.id }, today)?.stance !==
              statementInForce(index, { actor: id, issue: issue.id }, today - 1)?.stance,
        ),
    )
    const starts = index.events.some(
      (one) =>
        one.key &&
        epochDay(one.date) === today &&
        one.actors.some((actor) => isChosen(selection.actors, actor)),
    )
    if (moved || starts) days.push(today)
  }
  return days
}
