import * as v from 'valibot'
import { asIsoDay, asIsoMonth, type IsoDay, type IsoMonth } from './day'

/**
 * The kinds of field that the tables are made of. The message of each says what may stand there,
 * as a phrase that completes "is not ..." (see `sayFault`).
 */

const isText = (value: unknown): value is string => typeof value === 'string'

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/

/** Names that every object has ("constructor") are no ids: a look-up by them would find something. */
const EVERYWHERE: ReadonlySet<unknown> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The record's own id. */
export const id = v.custom<string>(
  (value) => isText(value) && ID.test(value) && !EVERYWHERE.has(value),
  'an id of letters, digits, ".", "_" and "-"',
)

export const text = v.custom<string>((value) => isText(value) && value !== '', 'text')

export const textOrNull = v.custom<string | null>(
  (value) => value === null || (isText(value) && value !== ''),
  'text or null',
)

/** The id of another record. That it exists is for the integrity check, which knows all ids. */
export const ref = v.custom<string>((value) => isText(value) && value !== '', 'an id')

export const refOrNull = v.custom<string | null>(
  (value) => value === null || (isText(value) && value !== ''),
  'an id or null',
)

/** Ids of other records; may be empty. */
export const refs = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every(isText) && areDifferent(value),
  'a list of different ids',
)

/** Lists are short, so that each is compared with those before it; long ones by a set. */
const areDifferent = (list: readonly string[]): boolean =>
  list.length > 20
    ? new Set(list).size === list.length
    : list.every((one, place) => list.indexOf(one) === place)

export const isDay = (value: unknown): value is IsoDay => isText(value) && asIsoDay(value) !== null

const isMonth = (value: unknown): value is IsoMonth => isText(value) && asIsoMonth(value) !== null

export const day = v.custom<IsoDay>(isDay, 'a day of the calendar, YYYY-MM-DD')

export const dayOrNull = v.custom<IsoDay | null>(
  (value) => value === null || isDay(value),
  'a day of the calendar, YYYY-MM-DD, or null',
)

export const month = v.custom<IsoMonth>(isMonth, 'a month, YYYY-MM')

export const monthOrNull = v.custom<IsoMonth | null>(
  (value) => value === null || isMonth(value),
  'a month, YYYY-MM, or null',
)

/** Only web addresses: a `javascript:` or `data:` link is refused at the door. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#<>"\\]+\.[^\s<>"\\]+$/i

const isWebAddress = (value: unknown): value is string => isText(value) && WEB_ADDRESS.test(value)

export const webAddress = v.custom<string>(isWebAddress, 'an http or https address')

export const webAddressOrNull = v.custom<string | null>(
  (value) => value === null || isWebAddress(value),
  'an http or https address or null',
)

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

export const number = v.custom<number>(isFiniteNumber, 'a finite number')

export const numberOrNull = v.custom<number | null>(
  (value) => value === null || isFiniteNumber(value),
  'a finite number or null',
)

/** A finite number of at least 0. */
export const amount = v.custom<number>(
  (value) => isFiniteNumber(value) && value >= 0,
  'a number of 0 or more',
)

export const amountOrNull = v.custom<number | null>(
  (value) => value === null || (isFiniteNumber(value) && value >= 0),
  'a number of 0 or more, or null',
)

/** A finite number above 0. */
export const positive = v.custom<number>(
  (value) => isFiniteNumber(value) && value > 0,
  'a number above 0',
)

/** A whole number of at least 0. */
export const count = v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  'a whole number of 0 or more',
)

/** A number from 0 to 1. */
export const fraction = v.custom<number>(
  (value) => isFiniteNumber(value) && value >= 0 && value <= 1,
  'a number from 0 to 1',
)

export const percentOrNull = v.custom<number | null>(
  (value) => value === null || (isFiniteNumber(value) && value >= 0 && value <= 100),
  'a number from 0 to 100, or null',
)

export const yesOrNo = v.boolean('true or false')

/** One word of a fixed list. */
export const oneOf = <const T extends readonly (string | number)[]>(
  words: T,
): v.PicklistSchema<T, string> => v.picklist(words, `one of ${words.join(', ')}`)

export const stance = oneOf([-2, -1, 0, 1, 2])

export const confidence = oneOf(['high', 'medium', 'low'])
