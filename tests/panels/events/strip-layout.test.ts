import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/domain/day'
import { EVENTS_READS, eventsView } from '../../../src/panels/events/events-view'
import {
  allMarks,
  markByKey,
  marksNear,
  stripLayout,
  tabStop,
  type PlacedMark,
  type StripLayout,
} from '../../../src/panels/events/strip-layout'
import { timeFrame } from '../../../src/ui/time-axis'
import { day, event, iso, smallIndex } from '../../helpers/small-dataset'

const from = day('2022-03-01')
const to = day('2022-03-31')

/** 132 px stub, 84 px margin, 20 px a day. */
const WIDTH = 132 + 84 + 30 * 20
const xOf = (text: string): number => 132 + (day(text) - from) * 20

function layoutOf(events: readonly ReturnType<typeof event>[], width = WIDTH): StripLayout {
  const at = day('2022-03-10')
  const scope = { from, to, at, vs: null, actors: [], record: null }
  const view = eventsView(smallIndex({ events: [...events] }), scope)
  return stripLayout(view.lanes, timeFrame(from, to, width))
}

const idOf = (one: PlacedMark | null): string | null =>
  one?.mark.record.slice('event:'.length) ?? null

const LAYOUT = layoutOf([
  event({ id: 'first', date: '2022-03-05' }),
  event({ id: 'second', date: '2022-03-06' }),
  event({ id: 'far', date: '2022-03-20' }),
  event({ id: 'paper', date: '2022-03-18', kind: 'document' }),
  event({ id: 'home', date: '2022-03-04', kind: 'domestic' }),
])

describe('the strip of events', () => {
  it('R12: reads what it draws: period, moments, actors and the open record, and no issues', () => {
    expect(EVENTS_READS).toEqual(['from', 'to', 'at', 'vs', 'actors', 'record'])
  })

  it('VISUAL 7: a lane is 17 px high, 19 on a phone, and the kinds are named where they fit', () => {
    expect(LAYOUT.laneHeight).toBe(17)
    expect(LAYOUT.isNamed).toBe(true)
    const phone = layoutOf([], 343)
    expect(phone.laneHeight).toBe(19)
    expect(phone.isNamed).toBe(false)
    expect(phone.height).toBe(8 + 8 * 19 + 24)
  })

  it('VISUAL 7: the nearest mark of the lane wins, within a target of 24 px', () => {
    const [first, second, far] = LAYOUT.lanes[0]?.marks ?? []
    const x = (id: string): number => xOf(`2022-03-${id}`)
    expect(first?.cell).toEqual([x('05') - 12, x('05') + 10])
    expect(second?.cell).toEqual([x('05') + 10, x('06') + 12])
    expect(far?.cell).toEqual([x('20') - 12, x('20') + 12])
  })

  it('VISUAL 7: targets never overlap, and in each no other mark of the lane is nearer', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.constantFrom(343, 704, 885), (offsets, width) => {
        const events = offsets.map((offset) =>
          event({ id: String(offset), date: isoDay(from + offset) }),
        )
        const marks = layoutOf(events, width).lanes[0]?.marks ?? []
        marks.forEach(({ cell: [left, right], x }, at) => {
          expect(left).toBeLessThan(x)
          expect(right).toBeGreaterThan(x)
          expect(right).toBeLessThanOrEqual(marks[at + 1]?.cell[0] ?? Infinity)
          for (const end of [left, right]) {
            const least = Math.min(...marks.map((one) => Math.abs(one.x - end)))
            expect(Math.abs(x - end)).toBeCloseTo(least, 6)
            expect(least).toBeLessThan(12.001)
          }
        })
      }),
    )
  })

  it('VISUAL 7: marks of one day share their target side by side, so that each can be met', () => {
    const ids = ['a', 'b', 'c']
    const layout = layoutOf(ids.map((id) => event({ id, date: '2022-03-10' })))
    const x = xOf('2022-03-10')
    expect(layout.lanes[0]?.marks.map((one) => one.cell)).toEqual([
      [x - 12, x - 4],
      [x - 4, x + 4],
      [x + 4, x + 12],
    ])
  })

  it('R16: an event that lasts is a bar; one that began before the period has no glyph in it', () => {
    const [before, lasting] = allMarks(
      layoutOf([
        event({ id: 'before', date: '2022-02-20', endDate: iso('2022-03-03') }),
        event({ id: 'lasting', date: '2022-03-10', endDate: iso('2022-04-10') }),
      ]),
    )
    expect(before).toMatchObject({ x: 132, endX: xOf('2022-03-03'), hasGlyph: false })
    expect(lasting).toMatchObject({ x: xOf('2022-03-10'), endX: WIDTH - 84, hasGlyph: true })
  })

  it('R16: a bar is met along its length, up to the target of a mark that stands on it', () => {
    const layout = layoutOf([
      event({ id: 'lasting', date: '2022-03-02', endDate: iso('2022-03-20') }),
      event({ id: 'round', date: '2022-03-12' }),
    ])
    const [lasting, round] = layout.lanes[0]?.marks ?? []
    expect(lasting?.cell).toEqual([xOf('2022-03-02') - 12, xOf('2022-03-12') - 12])
    expect(round?.cell).toEqual([xOf('2022-03-12') - 12, xOf('2022-03-12') + 12])
  })

  it('R22: a finger may have meant all events within 44 px, across lanes, told by date', () => {
    const near = marksNear(LAYOUT, xOf('2022-03-19'), 24)
    expect(near.map(idOf)).toEqual(['paper', 'far'])
    expect(marksNear(LAYOUT, xOf('2022-03-27'), 24)).toEqual([])
  })

  it('goes by arrows in time along a lane and to the nearest in time across lanes', () => {
    const marks = new Map(allMarks(LAYOUT).map((one) => [idOf(one), one]))
    const step = (id: string, key: string): string | null => {
      const start = marks.get(id)
      return start ? idOf(markByKey(LAYOUT, start, key)) : null
    }
    expect(step('first', 'ArrowRight')).toBe('second')
    expect(step('first', 'ArrowLeft')).toBeNull()
    expect(step('first', 'End')).toBe('far')
    expect(step('far', 'Home')).toBe('first')
    expect(step('far', 'ArrowDown')).toBe('paper')
    expect(step('paper', 'ArrowDown')).toBe('home')
    expect(step('home', 'ArrowUp')).toBe('paper')
    expect(step('paper', 'ArrowUp')).toBe('far')
    expect(step('first', 'x')).toBeNull()
  })

  it('is one tab stop: the mark visited last, else one at the moment, else the nearest to it', () => {
    const at = day('2022-03-10')
    expect(idOf(tabStop(LAYOUT, 'event:far', at))).toBe('far')
    expect(idOf(tabStop(LAYOUT, 'event:gone', at))).toBe('second')
    const held = layoutOf([
      event({ id: 'near', date: '2022-03-11' }),
      event({ id: 'on', date: '2022-03-10', kind: 'domestic' }),
    ])
    expect(idOf(tabStop(held, null, at))).toBe('on')
  })
})
