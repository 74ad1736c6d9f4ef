import type { Tool } from './tools'

interface MastheadProps {
  /** What the buttons do; nothing in the page before its script. */
  readonly theme?: { readonly label: string; readonly onPress: () => void }
  readonly onDownload?: () => void
  readonly onTool?: (tool: Tool) => void
}

/** Name, purpose and the links of the page. Global classes only: `index.html` carries the same markup. */
export function Masthead({ theme, onDownload, onTool }: MastheadProps) {
  return (
    <header className="mast wrap">
      <a className="skip" href="#main">
        Skip to the panels
      </a>
      <p className="mast-name">Lines &amp; Terms</p>
      <p className="mast-purpose">
        How the front line moved the negotiating table, Russia and Ukraine, 2022 to 2026
      </p>
      <nav className="mast-links" aria-label="About">
        <button
          type="button"
          title="Find a record (press /)"
          aria-keyshortcuts="/ Control+K Meta+K"
          onClick={() => onTool?.('find')}
        >
          Find
        </button>
        <button type="button" className="mast-wide" onClick={() => onTool?.('glossary')}>
          Glossary
        </button>
        <a href="data/CODEBOOK.md">Codebook</a>
        <a className="mast-wide" href="data/SERIES.md">
          Series
        </a>
        <button
          type="button"
          className="mast-wide"
          title="All tables in one JSON file"
          onClick={onDownload}
        >
          Download data
        </button>
        <button type="button" aria-label={theme?.label ?? 'Theme'} onClick={theme?.onPress}>
          Theme
        </button>
      </nav>
    </header>
  )
}
