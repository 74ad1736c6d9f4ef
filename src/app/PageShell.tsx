import { FilterBarSkeleton } from '../controls/filter-bar/FilterBarSkeleton'
import { Lead } from '../panels/lead/Lead'
import type { LeadView } from '../panels/lead/lead-view'
import { PanelsSkeleton } from './PanelsSkeleton'

interface PageShellProps {
  readonly lead: LeadView
  readonly isPending?: boolean
  readonly isCompared?: boolean
  /** The dataset will not come: no place is kept for the panels. */
  readonly isFaulty?: boolean
}

/** The page before its data: the same frame, sentence and places, so that nothing moves afterwards. */
export function PageShell({ lead, isPending, isCompared, isFaulty = false }: PageShellProps) {
  return (
    <>
      <FilterBarSkeleton isLinked={isPending ?? false} />
      {!isFaulty && (
        <>
          <Lead view={lead} isPending={isPending ?? false} isCompared={isCompared ?? false} />
          <PanelsSkeleton />
        </>
      )}
    </>
  )
}
