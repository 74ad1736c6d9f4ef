import { useEffect, useState } from 'react'
import type { DatasetIndex } from '../domain/dataset-index'
import { onDemand, OnDemandPlace } from '../ui/on-demand'
import type { SetTool, Tool } from './tools'

const find = onDemand(async () => (await import('../controls/find/FindDialog')).FindDialog)
const glossary = onDemand(
  async () => (await import('../controls/glossary/GlossaryDialog')).GlossaryDialog,
)

interface ToolPlaceProps {
  readonly index: DatasetIndex
  readonly tool: Tool | null
  readonly onTool: SetTool
  readonly onOpenRecord: (record: string) => void
}

/** Where the window stands that the masthead, a key or a result has opened. */
export function ToolPlace({ index, tool, onTool, onOpenRecord }: ToolPlaceProps) {
  const [term, setTerm] = useState<string | null>(null)
  useFindKeys(onTool)
  const openTerm = (name: string): void => {
    setTerm(name)
    onTool('glossary')
  }
  if (tool === 'find')
    return (
      <OnDemandPlace key="find" title="Find" of={find} resetKey={tool} fallback={null}>
        <find.Component
          {...{ index, onOpenRecord }}
          onOpenTerm={openTerm}
          onClose={() => onTool(null)}
        />
      </OnDemandPlace>
    )
  if (tool === null) return null
  return (
    <OnDemandPlace key="glossary" title="Glossary" of={glossary} resetKey={tool} fallback={null}>
      <glossary.Component
        {...{ index, term }}
        onClose={() => {
          setTerm(null)
          onTool(null)
        }}
      />
    </OnDemandPlace>
  )
}

/** Ctrl or Cmd with K opens the search. A key alone would meet those who speak to their machine. */
function useFindKeys(onTool: SetTool): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!asksToFind(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      onTool('find')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onTool])
}

const asksToFind = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
