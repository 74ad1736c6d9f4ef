import { useId, useState, type ReactNode } from 'react'
import styles from './PanelFrame.module.css'
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
  const { id, title, view, tools, aside, foot, isSlim = false } = props
  const [mode, setMode] = useState<'chart' | 'table'>('chart')
  const heading = useId()
  return (
    <section
      id={`panel-${id}`}
      className={styles['panel']}
      data-slim={isSlim}
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
        <>
          <p className={styles['takeaway']}>{view.takeaway}</p>
          <p className={styles['definition']}>
            {view.definition}
            {view.definitionLink && (
              <>
                {' '}
                <a href={view.definitionLink.href}>{view.definitionLink.label}</a>
              </>
            )}
          </p>
        </>
      )}
      {mode === 'chart' ? props.children : props.table}
      {foot}
    </section>
  )
}
