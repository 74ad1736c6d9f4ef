import { asIsoDay, type IsoDay } from '../domain/day'
import { sameList, samePeriod, sortedIds, type Period } from '../domain/filters'
import { readPeriod, writePeriod } from '../domain/period'
import { readRecordRef } from '../domain/record-ref'

/**
 * A kind of value in the address: three functions that belong together. What `write` spells, `read`
 * gives back; `write` uses only the characters of rule R3.
 */
export interface Kind<T> {
  /** What a reader should have written, in words: "a day such as 2022-03-29". */
  readonly expects: string
  read(text: string): Reading<T>
  write(value: T): string
  same(a: T, b: T): boolean
}

/** What a text said: its value where it has one, and the parts that could not be read (rule U4). */
export interface Reading<T> {
  readonly value: T | undefined
  readonly bad: readonly string[]
}

export const dayKind: Kind<IsoDay> = {
  expects: 'a day such as 2022-03-29',
  read: (text) => reading(text, asIsoDay(text)),
  write: String,
  same: Object.is,
}

/** A period by rule R2. */
export const periodKind: Kind<Period> = {
  expects: 'a period such as 2022, 2022-03..2025-05 or 2025..',
  read: (text) => reading(text, readPeriod(text)),
  write: writePeriod,
  same: samePeriod,
}

const ID = /^[A-Za-z0-9._-]{1,80}$/

/** One id; whether it exists is for `reconcile` to say (rule R3). */
export const idKind: Kind<string> = {
  expects: 'a name such as UA-14',
  read: (text) => reading(text, ID.test(text) ? text : null),
  write: String,
  same: Object.is,
}

/** Ids joined by `~`, sorted; whether they exist is for `reconcile` to say (rule R3). */
export const idsKind: Kind<readonly string[]> = {
  expects: 'a list of names joined by ~',
  read(text) {
    const parts = text.split('~')
    const ids = parts.filter((part) => ID.test(part))
    return {
      value: ids.length > 0 ? sortedIds(ids) : undefined,
      bad: parts.filter((part) => !ID.test(part)),
    }
  },
  write: (ids) => ids.join('~'),
  same: sameList,
}

/** The spelling of a record (rule R29). */
export const recordKind: Kind<string> = {
  expects: 'a record such as event:ev-2022-03-29-istanbul',
  read: (text) => reading(text, readRecordRef(text) && text),
  write: String,
  same: Object.is,
}

/** One of a fixed list of words. */
export const oneOf = <const T extends string>(...words: readonly T[]): Kind<T> => ({
  expects: words.join(' or '),
  read: (text) => reading(text, words.find((word) => word === text) ?? null),
  write: String,
  same: Object.is,
})

/** The same kind with `none` for null: the reader turned it off (rule R1). */
export const orNone = <T>(kind: Kind<T>): Kind<T | null> => ({
  expects: `${kind.expects}, or none`,
  read: (text) => (text === 'none' ? { value: null, bad: [] } : kind.read(text)),
  write: (value) => (value === null ? 'none' : kind.write(value)),
  same: (a, b) => (a === null || b === null ? a === b : kind.same(a, b)),
})

const reading = <T>(text: string, value: T | null): Reading<T> =>
  value === null ? { value: undefined, bad: [text] } : { value, bad: [] }
