import { Suspense, useRef } from 'react'
import type { PanelEntry, PanelProps } from '../panels/panel'
import { PANELS } from '../panels/panel-list'
import { onDemand, OnDemandPlace } from '../ui/on-demand'
import { useIsOnScreen, useOnScreenFirst } from '../ui/use-on-screen'
import { PanelsSkeleton } from './PanelsSkeleton'
import { RecordPlace } from './RecordPlace'

export interface DashboardProps extends PanelProps {
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

function PanelColumn({ place, ...props }: PanelColumnProps) {
  return LOADED.filter(({ entry }) => entry.place === place).map((panel) => (
    <PanelSlot key={panel.entry.id} {...panel} {...props} />
  ))
}

type LoadedPanel = (typeof LOADED)[number]

function PanelSlot({ entry, chunk, ...props }: LoadedPanel & PanelProps) {
  const place = useRef<HTMLDivElement>(null)
  const scope = useOnScreenFirst(props.scope, useIsOnScreen(place))
  return (
    <div ref={place} className="panel-place">
      <OnDemandPlace title={entry.title} of={chunk} resetKey={scope}>
        <chunk.Component {...props} scope={scope} />
      </OnDemandPlace>
    </div>
  )
}

const LOADED = PANELS.map((entry) => ({
  entry,
  chunk: onDemand<PanelProps>(async () => (await entry.load()).panel.Host),
}))

/** Starts all panel chunks on their way, beside the dataset. */
export function preloadPanels(): void {
  for (const { chunk } of LOADED) chunk.preload()
}
