import { useId, useState, type ReactNode } from 'react'
import styles from './PanelFrame.module.css'
import { Terms } from './Terms'
import { Toggle } from './Toggle'

interface PanelFrameProps {
  readonly id: string
  readonly title: string
  readonly view: {
    readonly takeaway: string
    readonly definition: string
    readonly definitionLink?: { readonly label: string; readonly href: string }
  }
  /** Without a takeaway in bold: its words stand at the right of the head (VISUAL.md, 7). */
  readonly isSlim?: boolean
  /** On a phone title and takeaway stand, and the rest comes at a press (rule R32). */
  readonly isFolded?: boolean
  readonly tools?: ReactNode
  readonly aside?: ReactNode
  readonly foot?: ReactNode
  /** Stands in place of the drawing when the reader asks for it. */
  readonly table: ReactNode
  readonly children: ReactNode
}

const MODES = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Show table' },
] as const

/** Head, takeaway, definition, then the drawing or its table, then sources (VISUAL.md, 5). */
export function PanelFrame(props: PanelFrameProps) {
  const { id, title, view, tools, aside, foot, isSlim = false, isFolded = false } = props
  const [mode, setMode] = useState<'chart' | 'table'>('chart')
  const [isOpen, setOpen] = useState(false)
  const heading = useId()
  const rest = useId()
  const content = (
    <>
      {!isSlim && <Definition view={view} />}
      {mode === 'chart' ? props.children : props.table}
      {foot}
    </>
  )
  return (
    <section
      id={`panel-${id}`}
      className={styles['panel']}
      data-slim={isSlim}
      data-folded={isFolded && !isOpen}
      aria-labelledby={heading}
    >
      <header className={styles['head']}>
        <h2 id={heading}>{title}</h2>
        {isSlim && <p className={styles['words']}>{view.takeaway}</p>}
        {aside}
        <div className={styles['tools']}>
          {tools}
          <Toggle
            label={`${title}: chart or table`}
            options={MODES}
            pressed={[mode]}
            onPress={setMode}
          />
        </div>
      </header>
      {!isSlim && (
        <p className={styles['takeaway']}>
          <Terms text={view.takeaway} />
        </p>
      )}
      {isFolded ? (
        <>
          <button
            type="button"
            className={`button ${styles['unfold'] ?? ''}`}
            aria-expanded={isOpen}
            aria-controls={rest}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide' : 'Show'}
          </button>
          <div id={rest} className={styles['rest']}>
            {content}
          </div>
        </>
      ) : (
        content
      )}
    </section>
  )
}

function Definition({ view }: Pick<PanelFrameProps, 'view'>) {
  const { takeaway, definition, definitionLink } = view
  return (
    <p className={styles['definition']}>
      <Terms text={definition} after={takeaway} />
      {definitionLink && (
        <>
          {' '}
          <a href={definitionLink.href}>{definitionLink.label}</a>
        </>
      )}
    </p>
  )
}
