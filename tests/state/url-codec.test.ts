import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codecOf, decode, encode, setsFilters } from '../../src/state/url-codec'
import { renamed } from '../../src/state/url-migrations'
import { anyFilters, anySearch, day, DEFAULTS } from './any-filters'
import { OLD_LINKS } from './old-links'

const read = (search: string) => decode(search, DEFAULTS)
const rewritten = (search: string) => {
  const { filters, rest } = read(search)
  return encode(filters, DEFAULTS, rest)
}

/** By rule R1 the default is all actors, issues and mappers; an empty list has no spelling. */
const anyDefaults = anyFilters.map((one) => ({ ...one, actors: [], issues: [], mappers: [] }))

describe('laws of the address', () => {
  it('U6: every filter state that was written is read back', () => {
    fc.assert(
      fc.property(anyFilters, anyDefaults, (filters, defaults) => {
        const back = decode(encode(filters, defaults, ''), defaults)
        expect(back).toEqual({ filters, problems: [], rest: '' })
      }),
    )
  })

  it('U1: equal views have equal strings, whatever the order of keys and lists', () => {
    fc.assert(
      fc.property(
        anyFilters,
        fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }),
        (filters, keys) => {
          const search = encode(filters, DEFAULTS, '')
          const order = search
            .slice(1)
            .split('&')
            .map((part, at) => ({ part, by: keys[at] ?? 0 }))
          const shuffled = order.sort((a, b) => a.by - b.by).map(({ part }) => reversedList(part))
          expect(rewritten(`?${shuffled.join('&')}`)).toBe(search)
        },
      ),
    )
  })

  it('U4, U5: no address throws, and what is written is stable', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const once = rewritten(search)
        expect(rewritten(once)).toBe(once)
      }),
    )
  })

  it('U5: unknown keys keep their order and their spelling in any address', () => {
    const foreign = fc.stringMatching(/^(utm_|x)[a-z]{1,5}=[A-Za-z0-9%+.]{0,6}$/)
    fc.assert(
      fc.property(fc.array(foreign), anyFilters, (others, filters) => {
        const own = encode(filters, DEFAULTS, '').slice(1).split('&')
        const mixed = own.flatMap((part, at) => [part, ...others.slice(at * 2, at * 2 + 2)])
        const late = others.slice(own.length * 2)
        expect(read(`?${[...mixed, ...late].join('&')}`).rest).toBe(others.join('&'))
      }),
    )
  })

  it('R3: only letters, digits and - . _ ~ : are written for our own keys', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(encode(filters, DEFAULTS, '')).toMatch(/^(\?([a-z]+=[A-Za-z0-9\-._~:]*&?)+)?$/)
      }),
    )
  })
})

const reversedList = (part: string): string => {
  const [key = '', value = ''] = part.split('=')
  const isList = ['actors', 'issues', 'sources'].includes(key)
  return isList ? `${key}=${value.split('~').reverse().join('~')}` : part
}

describe('spelling', () => {
  it('U1: a bare address is the default view, and the default view is a bare address', () => {
    expect(read('')).toEqual({ filters: DEFAULTS, problems: [], rest: '' })
    expect(encode(DEFAULTS, DEFAULTS, '')).toBe('')
  })

  it('U1: keys are written in the order of the link table, lists sorted', () => {
    const search =
      '?record=position:p1&sort=changed&view=matrix&sources=isw~deepstate&measure=share&vs=2025-05-16' +
      '&at=2022-11-11&issues=crimea&actors=ukraine~russia&time=2022-01-01..2022-12-31'
    expect(rewritten(search)).toBe(
      '?time=2022&actors=russia~ukraine&issues=crimea&at=2022-11-11&vs=2025-05-16' +
        '&measure=share&sources=deepstate~isw&view=matrix&sort=changed&record=position:p1',
    )
  })

  it('R1: vs=none is written only where the default view compares', () => {
    const compared = { ...DEFAULTS, vs: day('2025-05-16') }
    expect(encode({ ...compared, vs: null }, compared, '')).toBe('?vs=none')
    expect(decode('?vs=none', compared).filters.vs).toBeNull()
    expect(rewritten('?vs=none')).toBe('')
  })

  it('R3: values are read raw or percent-encoded', () => {
    expect(read('?actors=russia%7Eukraine').filters.actors).toEqual(['russia', 'ukraine'])
    expect(read('?record=event%3Aev-1').filters.record).toBe('event:ev-1')
    expect(read('?%74ime=2022%2E.2023').filters.time.to).toBe('2023-12-31')
  })

  it('R3: a malformed escape and a plus are bad values, not accidents', () => {
    for (const search of ['?at=%', '?at=%E0%A4%A', '?at=2022+03+29', '?actors=%zz'])
      expect(read(search)).toMatchObject({ filters: DEFAULTS, problems: [{}] })
  })

  it('U5: unknown keys follow ours, with the keys of later issues among them', () => {
    expect(rewritten('?utm_source=a%20b&time=2022&weights=territory.40&flag&=x&data=')).toBe(
      '?time=2022&utm_source=a%20b&weights=territory.40&flag&=x&data=',
    )
  })

  it('U8: old links show for ever what they showed', () => {
    for (const { link, today } of OLD_LINKS) {
      expect(read(link).problems).toEqual([])
      expect(rewritten(link)).toBe(today)
    }
  })

  it('R3: a link is told from a bare address by the keys of this page', () => {
    expect(setsFilters('?time=nonsense')).toBe(true)
    expect(setsFilters('?utm_source=x')).toBe(false)
  })
})

describe('U4: a bad value is dropped, the rest is kept, the problem names parameter and value', () => {
  const bad: readonly (readonly [search: string, key: string, value: string])[] = [
    ['time=2023..2022', 'time', '2023..2022'],
    ['time=2022-02-30', 'time', '2022-02-30'],
    ['time=2022...2023', 'time', '2022...2023'],
    ['time=', 'time', ''],
    ['at=2022-03', 'at', '2022-03'],
    ['at=29.3.2022', 'at', '29.3.2022'],
    ['vs=never', 'vs', 'never'],
    ['measure=speed', 'measure', 'speed'],
    ['measure=Area', 'measure', 'Area'],
    ['view=wheel', 'view', 'wheel'],
    ['sort=newest', 'sort', 'newest'],
    ['record=event', 'record', 'event'],
    ['record=painting:1', 'record', 'painting:1'],
    ['actors=', 'actors', ''],
    ['issues', 'issues', ''],
    ['sources=<script>', 'sources', '<script>'],
    ['v=one', 'v', 'one'],
    ['v=0', 'v', '0'],
  ]
  for (const [search, key, value] of bad)
    it(`U4: ${search} is dropped`, () => {
      const { filters, problems } = read(`?${search}&actors=ukraine`)
      expect(problems[0]).toMatchObject({ key, value })
      const rest = key === 'actors' ? DEFAULTS : { ...DEFAULTS, actors: ['ukraine'] }
      expect(filters).toEqual(rest)
    })

  it('U4: of a list only the bad names are dropped', () => {
    const { filters, problems } = read('?actors=russia~%3Cb%3E~ukraine~')
    expect(filters.actors).toEqual(['russia', 'ukraine'])
    expect(problems.map((one) => one.value)).toEqual(['<b>', ''])
  })

  it('U4: of a key given twice the first counts', () => {
    const { filters, problems } = read('?at=2022-11-11&at=2023-06-09')
    expect(filters.at).toBe('2022-11-11')
    expect(problems).toMatchObject([{ key: 'at', value: '2023-06-09' }])
  })

  it('U4: a value beyond 1,800 characters is not read, and not printed in full', () => {
    const { filters, problems } = read(`?actors=${'a~'.repeat(1000)}b`)
    expect(filters.actors).toEqual([])
    expect(problems[0]?.why).toBe('is too long')
    expect(problems[0]?.value).toHaveLength(81)
  })

  it('R3: a value that could not be read leaves the address at the next write', () => {
    expect(rewritten('?at=tomorrow&time=2022')).toBe('?time=2022')
  })
})

describe('version', () => {
  it('R4: a link without v is grammar 1, and v=1 is not written', () => {
    expect(rewritten('?v=1&time=2022')).toBe('?time=2022')
    expect(read('?v=1').problems).toEqual([])
  })

  it('R4: a newer version is told and stays in the address', () => {
    const { filters, problems, rest } = read('?time=2022&v=7&utm=1')
    expect(filters.time.from).toBe('2022-01-01')
    expect(problems).toMatchObject([{ key: 'v', value: '7' }])
    expect(rest).toBe('v=7&utm=1')
    expect(rewritten('?time=2022&v=7')).toBe('?time=2022&v=7')
  })

  const second = codecOf([renamed('period', 'time')])

  it('U8: a link of grammar 1 opens in grammar 2 by its migration', () => {
    const { filters, problems, rest } = second.decode('?period=2022&x=1', DEFAULTS)
    expect(filters.time).toEqual({ from: '2022-01-01', to: '2022-12-31' })
    expect(problems).toEqual([])
    expect(second.encode(filters, DEFAULTS, rest)).toBe('?time=2022&x=1&v=2')
  })

  it('U8: a link of grammar 2 is not migrated again', () => {
    const { filters, rest } = second.decode('?period=2022&v=2', DEFAULTS)
    expect(filters).toEqual(DEFAULTS)
    expect(rest).toBe('period=2022')
  })

  it('R4: from grammar 2 on every written link with any other key carries v', () => {
    expect(second.encode(DEFAULTS, DEFAULTS, '')).toBe('')
    expect(second.encode(DEFAULTS, DEFAULTS, 'utm=1')).toBe('?utm=1&v=2')
    expect(second.encode(DEFAULTS, DEFAULTS, 'v=9')).toBe('?v=9')
  })
})
