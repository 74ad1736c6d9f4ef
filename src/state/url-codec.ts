import type { Filters } from '../domain/filters'
import { MATRIX_SORTS, MEASURES, POSITIONS_VIEWS, SINCES, UNITS_VIEWS } from '../domain/filters'
import {
  dayKind,
  idKind,
  idsKind,
  oneOf,
  orNone,
  periodKind,
  recordKind,
  type Kind,
} from './url-kinds'
import { MIGRATIONS, migrate, type Migration, type Param } from './url-migrations'

/** How one filter is spelled: the key of the link table and the kind of its value. */
export interface Field<T> {
  readonly key: string
  readonly kind: Kind<T>
}

/** The link table, in the order in which keys are written (rules U1, U6). */
export const FIELDS: { readonly [K in keyof Filters]: Field<Filters[K]> } = {
  time: { key: 'time', kind: periodKind },
  actors: { key: 'actors', kind: idsKind },
  issues: { key: 'issues', kind: idsKind },
  at: { key: 'at', kind: dayKind },
  vs: { key: 'vs', kind: orNone(dayKind) },
  measure: { key: 'measure', kind: oneOf(...MEASURES) },
  since: { key: 'since', kind: oneOf(...SINCES) },
  mappers: { key: 'sources', kind: idsKind },
  oblast: { key: 'oblast', kind: orNone(idKind) },
  unitsView: { key: 'map', kind: oneOf(...UNITS_VIEWS) },
  positionsView: { key: 'view', kind: oneOf(...POSITIONS_VIEWS) },
  matrixSort: { key: 'sort', kind: oneOf(...MATRIX_SORTS) },
  record: { key: 'record', kind: orNone(recordKind) },
}

/** Something of the address that could not be read, told to the reader (rule U4). */
export interface LinkProblem {
  readonly key: string
  readonly value: string
  readonly why: string
}

export interface Decoded {
  readonly filters: Filters
  readonly problems: readonly LinkProblem[]
  /** Parameters of others, in their order and spelling (rule U5). */
  readonly rest: string
}

export interface Codec {
  /** Reads a search text. Never throws; needs no dataset. */
  decode(search: string, defaults: Filters): Decoded
  /** The search text with its `?`, or '' where all is default (rule U1). */
  encode(filters: Filters, defaults: Filters, rest: string): string
}

/** The codec of the grammar that these migrations lead to. */
export function codecOf(migrations: readonly Migration[]): Codec {
  const grammar = migrations.length + 1
  return {
    decode(search, defaults) {
      const { params, version, problems } = readVersion(paramsOf(search), grammar)
      return readFields(migrate(params, version, migrations), defaults, problems)
    },
    encode(filters, defaults, rest) {
      const written = KEYS.flatMap((name) => writeField(name, filters, defaults))
      if (rest !== '') written.push(rest)
      if (written.length > 0 && grammar > 1 && !hasVersion(rest)) written.push(`v=${grammar}`)
      return written.length > 0 ? `?${written.join('&')}` : ''
    },
  }
}

export const { decode, encode } = codecOf(MIGRATIONS)

const KEYS = Object.keys(FIELDS) as readonly (keyof Filters)[]
const NAME_OF = new Map<string, keyof Filters>(KEYS.map((name) => [FIELDS[name].key, name]))

/** Whether a search text sets any filter of this page, readable or not. */
export const setsFilters = (search: string): boolean =>
  paramsOf(search).some((param) => NAME_OF.has(param.key))

/** Beyond the longest sensible link (rule U8) a value is not read. */
const LONGEST_VALUE = 1800
const LONGEST_SHOWN = 80

function readFields(params: readonly Param[], defaults: Filters, problems: LinkProblem[]): Decoded {
  const found: { -readonly [K in keyof Filters]: Filters[K] } = { ...defaults }
  const seen = new Set<string>()
  const rest: string[] = []
  const take = <K extends keyof Filters>(name: K, { key, value }: Param): void => {
    const tell = (bad: string, why: string) => problems.push({ key, value: shown(bad), why })
    if (seen.has(key)) return void tell(value, 'is given more than once; the first counts')
    seen.add(key)
    if (value.length > LONGEST_VALUE) return void tell(value, 'is too long')
    const { kind } = FIELDS[name]
    const { value: read, bad } = kind.read(value)
    if (read !== undefined) found[name] = kind.same(read, defaults[name]) ? defaults[name] : read
    for (const part of bad) tell(part, `is not ${kind.expects}`)
  }
  for (const param of params) {
    const name = NAME_OF.get(param.key)
    if (name === undefined) rest.push(param.raw)
    else take(name, param)
  }
  return { filters: found, problems, rest: rest.join('&') }
}

function writeField<K extends keyof Filters>(
  name: K,
  filters: Filters,
  defaults: Filters,
): readonly string[] {
  const { key, kind } = FIELDS[name]
  if (kind.same(filters[name], defaults[name])) return []
  return [`${key}=${spelled(kind.write(filters[name]))}`]
}

interface Versioned {
  readonly params: readonly Param[]
  readonly version: number
  readonly problems: LinkProblem[]
}

/** Takes `v` off; a newer number stays in the address, with a word to the reader (rule R4). */
function readVersion(params: readonly Param[], grammar: number): Versioned {
  const problems: LinkProblem[] = []
  const marks = params.filter((param) => param.key === 'v')
  const [mark] = marks
  const version = mark === undefined ? 1 : versionOf(mark.value)
  const isNewer = version !== null && version > grammar
  if (mark && version === null)
    problems.push({ key: 'v', value: shown(mark.value), why: 'is not a version of this link' })
  if (mark && isNewer)
    problems.push({ key: 'v', value: mark.value, why: 'is newer than this page; it may miss some' })
  for (const extra of marks.slice(1))
    problems.push({ key: 'v', value: shown(extra.value), why: 'is given more than once' })
  return {
    params: params.filter((param) => param.key !== 'v' || (isNewer && param === mark)),
    version: version ?? 1,
    problems,
  }
}

const versionOf = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null

const hasVersion = (rest: string): boolean => paramsOf(rest).some((param) => param.key === 'v')

function paramsOf(search: string): readonly Param[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=')
      const key = at < 0 ? raw : raw.slice(0, at)
      return { key: unescaped(key), value: at < 0 ? '' : unescaped(raw.slice(at + 1)), raw }
    })
}

/** Percent-escapes and `+` resolved; a malformed escape leaves the text as it stands. */
function unescaped(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch (error) {
    if (error instanceof URIError) return spaced
    throw error
  }
}

/** Everything outside `A-Za-z0-9-._~:` escaped (rule R3). */
const spelled = (text: string): string => text.replace(/[^A-Za-z0-9\-._~:]/gu, encodeURIComponent)

const shown = (value: string): string =>
  value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
