import { renderToStaticMarkup } from 'react-dom/server'
import type { DatasetIndex } from '../domain/dataset-index'
import { defaultFilters } from '../domain/filters'
import { reconcile } from '../domain/scope'
import { leadView, type LeadView } from '../panels/lead/lead-view'
import { FIELDS } from '../state/url-codec'
import { Masthead } from './Masthead'
import { PageFoot } from './PageFoot'
import { PageShell } from './PageShell'

/** The lead of the default view, by the same view function that the page uses. */
export function defaultLeadOf(index: DatasetIndex): LeadView {
  const { scope } = reconcile(defaultFilters(index.meta.defaultView), index)
  return leadView(index, scope)
}

/** The page before any script, as the markup that `index.html` carries. Run at build time. */
export const renderShell = (index: DatasetIndex, lead: LeadView): string =>
  renderToStaticMarkup(
    <>
      <Masthead />
      <PageShell lead={lead} isCompared={index.meta.defaultView.vs !== null} />
      <PageFoot reach={index.meta.reach} />
    </>,
  )

/** The link keys that ask for another view than the one in `index.html`. */
export const linkKeys = (): readonly string[] => Object.values(FIELDS).map((field) => field.key)
