import type { LeadPart, LeadTarget, LeadView } from './lead-view'

interface LeadProps {
  readonly view: LeadView
  /** The figures of another view are still on their way: the place is kept, nothing is read out. */
  readonly isPending?: boolean
  /** Two dates take more lines; their height is reserved so that nothing moves. */
  readonly isCompared?: boolean
  readonly onOpen?: (target: LeadTarget) => void
}

/** The lead sentence and its note. Global classes only: `index.html` carries the same markup. */
export function Lead({ view, isPending = false, isCompared = false, onOpen }: LeadProps) {
  return (
    <section
      className="lead wrap"
      data-pending={isPending}
      data-compared={isCompared}
      aria-label="In one sentence"
      aria-busy={isPending}
    >
      <h1 className="lead-sentence">
        {view.sentence.map((part, at) => (
          <LeadPiece key={at} part={part} onOpen={onOpen} />
        ))}
      </h1>
      <p className="lead-note">{view.note}</p>
    </section>
  )
}

interface LeadPieceProps {
  readonly part: LeadPart
  readonly onOpen: ((target: LeadTarget) => void) | undefined
}

function LeadPiece({ part, onOpen }: LeadPieceProps) {
  if (part.kind === 'date') return <strong>{part.text}</strong>
  if (part.kind !== 'figure') return part.text
  return (
    <button
      type="button"
      className="lead-figure"
      data-record={'record' in part.opens ? part.opens.record : undefined}
      onClick={() => onOpen?.(part.opens)}
    >
      {part.text}
    </button>
  )
}
