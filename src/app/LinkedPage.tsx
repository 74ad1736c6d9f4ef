import { memo, useCallback, useDeferredValue, useMemo } from 'react'
import { FilterBar } from '../controls/filter-bar/FilterBar'
import { StatusLine } from '../controls/status-line/StatusLine'
import type { DatasetIndex } from '../domain/dataset-index'
import { reconcile } from '../domain/scope'
import { Lead } from '../panels/lead/Lead'
import { leadView, type LeadTarget } from '../panels/lead/lead-view'
import { useFilterActions, useFilters } from '../state/stores-context'
import type { UrlSync } from '../state/url-sync'
import { Dashboard, type DashboardProps } from './Dashboard'
import { LinkNotice } from './LinkNotice'

export { preloadPanels } from './Dashboard'

interface LinkedPageProps {
  readonly index: DatasetIndex
  readonly url: UrlSync
}

/**
 * The page on its data. The controls follow a pick at once; sentence and panels follow it together, in
 * one commit that is rendered in slices, so that no pick blocks the page and a drag drops what is old.
 */
export function LinkedPage({ index, url }: LinkedPageProps) {
  const filters = useFilters()
  const actions = useFilterActions()
  const { scope, notices } = useMemo(() => reconcile(filters, index), [filters, index])
  const shown = useDeferredValue(scope)
  const linkTo = useCallback((record: string) => url.linkTo({ record }), [url])
  const control = { index, filters, scope, actions }
  return (
    <>
      <FilterBar {...control} address={url.address} />
      <StatusLine {...control} />
      <LinkNotice notices={notices} />
      <Panels index={index} scope={shown} actions={actions} linkTo={linkTo} />
    </>
  )
}

const Panels = memo(function Panels(props: DashboardProps) {
  const { index, scope, actions } = props
  const { at, vs, issues, mappers } = scope
  const lead = useMemo(
    () => leadView(index, { at, vs, issues, mappers }),
    [index, at, vs, issues, mappers],
  )
  const open = (target: LeadTarget): void => {
    if ('record' in target) actions.openRecord(target.record)
    else document.getElementById(`panel-${target.panel}`)?.scrollIntoView()
  }
  return (
    <>
      <Lead view={lead} isCompared={vs !== null} onOpen={open} />
      <Dashboard {...props} />
    </>
  )
})
