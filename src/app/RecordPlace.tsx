import { lazy, Suspense, useEffect, useRef } from 'react'
import type { DatasetIndex } from '../domain/dataset-index'
import type { PanelActions } from '../panels/panel'
import { PanelBoundary } from '../ui/PanelBoundary'

const loadRecord = () => import('../panels/record/RecordPanel')
const RecordPanel = lazy(async () => ({ default: (await loadRecord()).RecordPanel }))

interface RecordPlaceProps {
  readonly index: DatasetIndex
  readonly record: string | null
  readonly actions: PanelActions
  /** The address of this view with that record open. */
  readonly linkTo: (record: string) => string
}

/** Where the open record stands: top of the side column, a sheet where there is one column. */
export function RecordPlace({ index, record, actions, linkTo }: RecordPlaceProps) {
  useFocusReturn(record !== null)
  if (record === null) return null
  return (
    <div className="record-place">
      <PanelBoundary title="Record" resetKey={record}>
        <Suspense fallback={<p className="record-wait">Opening the record</p>}>
          <RecordPanel
            index={index}
            record={record}
            onOpenRecord={actions.openRecord}
            onMoment={(at) => actions.pick({ at })}
            linkTo={linkTo}
          />
        </Suspense>
      </PanelBoundary>
    </div>
  )
}

/** Focus goes back to what opened the record, when that is still on the page. */
function useFocusReturn(isOpen: boolean): void {
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (!isOpen) return
    opener.current = document.activeElement
    return () => {
      const element = opener.current
      if (element instanceof HTMLElement || element instanceof SVGElement)
        if (element.isConnected) element.focus({ preventScroll: true })
    }
  }, [isOpen])
}
