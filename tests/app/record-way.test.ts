import { describe, expect, it } from 'vitest'
import { wayTo } from '../../src/app/record-way'

const walk = (...records: readonly (string | null)[]): readonly string[] =>
  records.reduce<readonly string[]>(wayTo, [])

describe('the way through records', () => {
  it('adds what is opened from a record, the open one last', () => {
    expect(walk('a')).toEqual(['a'])
    expect(walk('a', 'b', 'c')).toEqual(['a', 'b', 'c'])
  })

  it('is cut where a record of the way is gone back to, by link or by Back', () => {
    expect(walk('a', 'b', 'c', 'a')).toEqual(['a'])
    expect(walk('a', 'b', 'c', 'b')).toEqual(['a', 'b'])
    expect(walk('a', 'b', 'a', 'b')).toEqual(['a', 'b'])
  })

  it('ends when the record is closed', () => {
    expect(walk('a', 'b', null)).toEqual([])
    expect(walk('a', 'b', null, 'c')).toEqual(['c'])
  })

  it('keeps the last five before the open one', () => {
    expect(walk('a', 'b', 'c', 'd', 'e', 'f', 'g')).toEqual(['b', 'c', 'd', 'e', 'f', 'g'])
  })

  it('stays the same list while nothing changes', () => {
    const way = walk('a', 'b')
    expect(wayTo(way, 'b')).toBe(way)
    const none = walk()
    expect(wayTo(none, null)).toBe(none)
  })
})
