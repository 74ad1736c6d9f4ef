import type { DatasetMeta } from '../domain/dataset-meta'
import { sayDay, sayMonth } from '../domain/words'
import type { Tool } from './tools'

interface PageFootProps {
  readonly reach: DatasetMeta['reach']
  /** What its button does; nothing in the page before its script. */
  readonly onTool?: (tool: Tool) => void
}

/** Reach, authorship, method, licence, corrections and change log (rule R33). */
export function PageFoot({ reach, onTool }: PageFootProps) {
  return (
    <footer className="page-foot wrap">
      <div>
        <p>
          Every number and every stance opens its record, its source and those who dispute it.
          Territory to {sayDay(reach.territory)}, terms to {sayDay(reach.terms)}, index firm to{' '}
          {sayMonth(reach.indexFirm)}. Nothing found after these days is no sign that nothing
          happened.
        </p>
        <p>
          Compiled and coded by the Lines &amp; Terms contributors; code under the MIT licence, each
          source’s own licence in the data package. Corrections: open an issue where this code is
          published, naming the record.
        </p>
      </div>
      <p>
        <a href="data/SERIES.md">Method of the series</a> · <a href="data/CODEBOOK.md">Codebook</a>{' '}
        ·{' '}
        <button type="button" className="link" onClick={() => onTool?.('glossary')}>
          Glossary
        </button>{' '}
        · <a href="data/datapackage.json">Data package</a> ·{' '}
        <a href="data/CHANGES.md">Change log</a>
      </p>
    </footer>
  )
}
