import { useLayoutEffect, useRef, useState } from 'react'
import type { DatasetIndex } from '../domain/dataset-index'
import type { PanelActions } from '../panels/panel'
import { OnDemandPlace } from '../ui/on-demand'
import { recordPanel } from './record-panel'
import { wayTo } from './record-way'

interface RecordPlaceProps {
  readonly index: DatasetIndex
  readonly record: string | null
  readonly actions: PanelActions
  /** The address of this view with that record open. */
  readonly linkTo: (record: string) => string
}

/** Where the open record stands: top of the side column, a sheet where there is one column. */
export function RecordPlace({ index, record, actions, linkTo }: RecordPlaceProps) {
  // A link's record is shown together with the panels, so that it does not push them away.
  const [isFromLink] = useState(record !== null)
  const trail = useTrail(record)
  const place = useRef<HTMLDivElement>(null)
  useFocusReturn(record !== null)
  // Another record begins at its top, however far the one before was read.
  useLayoutEffect(() => {
    if (place.current) place.current.scrollTop = 0
  }, [record])
  if (record === null) return null
  return (
    <div ref={place} className="record-place">
      <OnDemandPlace
        title="Record"
        of={recordPanel}
        resetKey={record}
        {...(isFromLink ? {} : { fallback: <p className="record-wait">Opening the record</p> })}
      >
        <recordPanel.Component
          index={index}
          record={record}
          trail={trail}
          onOpenRecord={actions.openRecord}
          onMoment={(at, vs) => actions.pick(vs === null ? { at } : { at, vs })}
          linkTo={linkTo}
        />
      </OnDemandPlace>
    </div>
  )
}

/** The records that led to the open one; a record that is opened again cuts what came after it. */
function useTrail(record: string | null): readonly string[] {
  const [way, setWay] = useState<readonly string[]>([])
  const next = wayTo(way, record)
  if (next !== way) setWay(next)
  return next.slice(0, -1)
}

/** Focus goes back to what opened the record, when that is still on the page. */
function useFocusReturn(isOpen: boolean): void {
  const opener = useRef<Element | null>(null)
  // Before the record itself takes the focus, which it does in an effect.
  useLayoutEffect(() => {
    if (!isOpen) return
    opener.current = document.activeElement
    return () => {
      const element = opener.current
      if (element instanceof HTMLElement || element instanceof SVGElement)
        if (element.isConnected) element.focus({ preventScroll: true })
    }
  }, [isOpen])
}
