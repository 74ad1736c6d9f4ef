import type { EventKind } from './dataset'
import { sayCount } from './words'

/** A kind of event with its words, in the order in which the kinds are listed (VISUAL.md, 7). */
export interface EventKindWords {
  readonly kind: EventKind
  /** Name of its lane: "Negotiation". */
  readonly label: string
  /** "1 negotiation", "2 negotiations" */
  say(count: number): string
}

const words = (
  kind: EventKind,
  label: string,
  [one, many]: readonly [string, string],
): EventKindWords => ({ kind, label, say: (count) => sayCount(count, one, many) })

/** All kinds, each exactly once, in the order of the lanes. */
export const EVENT_KINDS: readonly EventKindWords[] = [
  words('negotiation', 'Negotiation', ['negotiation', 'negotiations']),
  words('document', 'Document', ['document', 'documents']),
  words('battlefield', 'Battlefield', ['battlefield event', 'battlefield events']),
  words('escalation', 'Escalation', ['escalation', 'escalations']),
  words('aid', 'Aid', ['aid decision', 'aid decisions']),
  words('sanctions', 'Sanctions', ['sanctions decision', 'sanctions decisions']),
  words('humanitarian', 'Humanitarian', ['humanitarian event', 'humanitarian events']),
  words('domestic', 'Domestic', ['domestic event', 'domestic events']),
]

/** The kind's name: "Negotiation". */
export const eventKindLabel = (kind: EventKind): string =>
  EVENT_KINDS.find((one) => one.kind === kind)?.label ?? kind
