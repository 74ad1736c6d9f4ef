import type { SearchKind } from '../../domain/search-documents'
import { sayNumber } from '../../domain/words'
import type { Found, Hit, HitGroup } from './finder'

/** How many results of a kind are listed, where the reader asked for more than the first few. */
export type Room = Readonly<Partial<Record<SearchKind, number>>>

/** A line of the list: a result, or the way to further ones of its kind. */
export type Option =
  | { readonly kind: 'hit'; readonly of: SearchKind; readonly hit: Hit }
  | {
      readonly kind: 'more'
      readonly of: SearchKind
      readonly room: number
      readonly label: string
    }

const FIRST = 5

/** At most so many are added at once, so that a long list does not stop the page. */
const MOST_ADDED = 200

/** The lines of all groups, in their order. */
export const optionsOf = (found: Found | null, room: Room): readonly Option[] =>
  (found?.groups ?? []).flatMap((group) => groupOptions(group, room[group.kind] ?? FIRST))

function groupOptions(group: HitGroup, room: number): readonly Option[] {
  const { kind: of, hits } = group
  const shown = hits.slice(0, room).map((hit): Option => ({ kind: 'hit', of, hit }))
  if (hits.length <= room) return shown
  const next = Math.min(hits.length, room + MOST_ADDED)
  const label =
    next === hits.length
      ? `All ${group.say(hits.length)}`
      : `${sayNumber(next - room)} more of ${group.say(hits.length)}`
  return [...shown, { kind: 'more', of, room: next, label }]
}

/** The id of the element of a line. */
export const optionId = (list: string, place: number): string => `${list}-${String(place)}`
