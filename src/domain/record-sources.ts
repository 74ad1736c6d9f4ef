import type { Source } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { sayPublished } from './record-words'

/** A source as it stands in a list: where to read it and what to know about it. */
export interface SourceLine {
  /** `source:<id>` */
  readonly record: string
  readonly title: string
  /** http or https; null where the source has no page. */
  readonly href: string | null
  /** "The Page, 29 March 2022 · news · partisan" */
  readonly about: string
}

/** The sources with these ids, in their order; ids without a source are left out. */
export const sourceLines = (index: DatasetIndex, ids: readonly string[]): readonly SourceLine[] =>
  ids.flatMap((id) => {
    const source = index.sourceById.get(id)
    return source ? [sourceLine(source)] : []
  })

function sourceLine(source: Source): SourceLine {
  return {
    record: `source:${source.id}`,
    title: source.title,
    href: source.url,
    about: [sayWhere(source), sayKind(source.kind), ...marksOf(source)]
      .filter((part) => part !== '')
      .join(' · '),
  }
}

/** Publisher and date, as far as they are known. */
export function sayWhere({ publisher, published }: Source): string {
  const when = published === null || published === 'n/a' ? null : sayPublished(published)
  return [publisher, when].filter((part) => part !== null).join(', ')
}

/** "official-statistics" as words. */
export const sayKind = (kind: string): string => kind.replaceAll('-', ' ')

/** What to know before quoting a source (CODEBOOK.md, Sources). */
export const marksOf = ({
  partisan,
  copy,
}: Pick<Source, 'partisan' | 'copy'>): readonly string[] => [
  ...(partisan ? ['partisan'] : []),
  ...(copy ? ['copy'] : []),
]
