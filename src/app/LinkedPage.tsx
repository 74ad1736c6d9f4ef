import { memo, useCallback, useDeferredValue, useMemo } from 'react'
import { FilterBar } from '../controls/filter-bar/FilterBar'
import { MomentLinks } from '../controls/moment/MomentLinks'
import { StatusLine } from '../controls/status-line/StatusLine'
import type { DatasetIndex } from '../domain/dataset-index'
import { reconcile } from '../domain/scope'
import { Lead } from '../panels/lead/Lead'
import { leadView, type LeadTarget } from '../panels/lead/lead-view'
import { useFilterActions, useFilters } from '../state/stores-context'
import type { UrlSync } from '../state/url-sync'
import { GlossaryContext } from '../ui/Terms'
import { Dashboard, type DashboardProps } from './Dashboard'
import { LinkNotice } from './LinkNotice'
import { ToolPlace } from './ToolPlace'
import type { SetTool, Tool } from './tools'

export { preloadPanels } from './Dashboard'

interface LinkedPageProps {
  readonly index: DatasetIndex
  readonly url: UrlSync
  readonly tool: Tool | null
  readonly onTool: SetTool
}

/**
 * The page on its data. The controls follow a pick at once; sentence and panels follow it together, in
 * one commit that is rendered in slices, so that no pick blocks the page and a drag drops what is old.
 */
export function LinkedPage({ index, url, tool, onTool }: LinkedPageProps) {
  const filters = useFilters()
  const actions = useFilterActions()
  const { scope, notices } = useMemo(() => reconcile(filters, index), [filters, index])
  const shown = useDeferredValue(scope)
  const linkTo = useCallback((record: string) => url.linkTo({ record }), [url])
  const control = { index, filters, scope, actions }
  return (
    <>
      <ToolPlace {...{ index, tool, onTool }} onOpenRecord={actions.openRecord} />
      <FilterBar {...control} address={url.address} />
      <StatusLine {...control} />
      <MomentLinks {...control} />
      <LinkNotice notices={notices} />
      <GlossaryContext value={index.dataset.glossary}>
        <Panels index={index} scope={shown} actions={actions} linkTo={linkTo} />
      </GlossaryContext>
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
