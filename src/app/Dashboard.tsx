import { createElement, Suspense, use, useMemo } from 'react'
import type { PanelEntry, PanelProps } from '../panels/panel'
import { PANELS } from '../panels/panel-list'
import { PanelBoundary } from '../ui/PanelBoundary'
import { PanelsSkeleton } from './PanelsSkeleton'
import { RecordPlace } from './RecordPlace'

interface DashboardProps extends PanelProps {
  /** The address of this view with that record open. */
  readonly linkTo: (record: string) => string
}

/** The panels in their columns; all are shown at once, so that nothing moves while chunks arrive. */
export function Dashboard({ index, scope, actions, linkTo }: DashboardProps) {
  return (
    <Suspense fallback={<PanelsSkeleton />}>
      <main id="main" className="columns wrap" data-record-open={scope.record !== null}>
        <div className="column">
          <PanelColumn place="main" index={index} scope={scope} actions={actions} />
        </div>
        <div className="column">
          <RecordPlace index={index} record={scope.record} actions={actions} linkTo={linkTo} />
          <PanelColumn place="side" index={index} scope={scope} actions={actions} />
        </div>
      </main>
    </Suspense>
  )
}

interface PanelColumnProps extends PanelProps {
  readonly place: PanelEntry['place']
}

function PanelColumn({ place, index, scope, actions }: PanelColumnProps) {
  const entries = useMemo(() => PANELS.filter((panel) => panel.place === place), [place])
  return entries.map((entry) => (
    <PanelSlot key={entry.id} entry={entry} index={index} scope={scope} actions={actions} />
  ))
}

interface PanelSlotProps extends PanelProps {
  readonly entry: PanelEntry
}

function PanelSlot({ entry, index, scope, actions }: PanelSlotProps) {
  return (
    <PanelBoundary
      title={entry.title}
      resetKey={scope}
      onRetry={() => {
        chunks.delete(entry.id)
      }}
    >
      <LoadedPanel entry={entry} index={index} scope={scope} actions={actions} />
    </PanelBoundary>
  )
}

function LoadedPanel({ entry, ...props }: PanelSlotProps) {
  const { panel } = use(chunkOf(entry))
  return createElement(panel.Host, props)
}

type Chunk = ReturnType<PanelEntry['load']>

const chunks = new Map<string, Chunk>()

/** The chunk of a panel, asked for once; after Retry it is asked for again. */
function chunkOf(entry: PanelEntry): Chunk {
  const kept = chunks.get(entry.id)
  if (kept) return kept
  const chunk = entry.load()
  chunks.set(entry.id, chunk)
  return chunk
}

/** Starts all panel chunks on their way, beside the dataset. A failure meets the panel's boundary. */
export function preloadPanels(): void {
  for (const entry of PANELS) chunkOf(entry).catch(() => undefined)
}
