import { describe, expect, it } from 'vitest'
import { movePeriod, nearestEnd, setEnd } from '../../../src/panels/territory/brush-period'
import { stepDay } from '../../../src/panels/territory/step-day'
import { toggleMapper } from '../../../src/panels/territory/toggle-mapper'
import { day } from '../../helpers/small-dataset'

const whole = { from: 0, to: 1000 }

describe('the strip of everything', () => {
  it('moves one end, and never past the other', () => {
    expect(setEnd({ from: 100, to: 200 }, 'from', 150)).toEqual({ from: 150, to: 200 })
    expect(setEnd({ from: 100, to: 200 }, 'from', 300)).toEqual({ from: 194, to: 200 })
    expect(setEnd({ from: 100, to: 200 }, 'to', 20)).toEqual({ from: 100, to: 106 })
  })

  it('moves the whole period and keeps its length within the data', () => {
    expect(movePeriod({ from: 100, to: 200 }, 850, whole)).toEqual({ from: 850, to: 950 })
    expect(movePeriod({ from: 100, to: 200 }, 990, whole)).toEqual({ from: 900, to: 1000 })
    expect(movePeriod({ from: 100, to: 200 }, -5, whole)).toEqual({ from: 0, to: 100 })
  })

  it('takes the nearer end to a press beside the period', () => {
    expect(nearestEnd({ from: 100, to: 200 }, 20)).toBe('from')
    expect(nearestEnd({ from: 100, to: 200 }, 400)).toBe('to')
  })
})

describe('a day moved by keys', () => {
  const reach = { from: day('2022-02-24'), to: day('2026-08-22') }
  it.each([
    ['ArrowLeft', '2022-03-31', '2022-03-30'],
    ['ArrowUp', '2022-03-31', '2022-04-01'],
    ['PageUp', '2022-03-31', '2022-04-30'],
    ['PageDown', '2022-03-31', '2022-02-28'],
    ['PageDown', '2022-03-01', '2022-02-24'],
    ['Home', '2022-03-31', '2022-02-24'],
    ['End', '2022-03-31', '2026-08-22'],
  ])('%s takes %s to %s', (key, from, to) => {
    expect(stepDay(day(from), key, reach)).toBe(day(to))
  })

  it('stays where another key is pressed', () => {
    expect(stepDay(day('2022-03-31'), 'Enter', reach)).toBeNull()
  })
})

describe('mappers taken off and put back', () => {
  it('R8: all shown is the empty pick, taking the last one off shows all', () => {
    expect(toggleMapper(['a', 'b', 'c'], ['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
    expect(toggleMapper(['a', 'b', 'c'], ['a', 'c'], 'b')).toEqual([])
    expect(toggleMapper(['a', 'b', 'c'], ['c'], 'c')).toEqual([])
    expect(toggleMapper(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c'])
  })
})
