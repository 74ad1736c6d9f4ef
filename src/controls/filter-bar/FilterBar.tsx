import { useState } from 'react'
import { filterTags } from '../../domain/filter-tags'
import { defaultFilters } from '../../domain/filters'
import { onDemand, OnDemandPlace } from '../../ui/on-demand'
import { BAR_CONTROLS } from '../control-list'
import type { ControlProps } from '../control-props'
import { CopyLink } from '../copy-link/CopyLink'
import { CompareField } from '../moment/CompareField'
import { MomentField } from '../moment/MomentField'
import { Stepper } from '../moment/Stepper'
import { SwapButton } from '../moment/SwapButton'
import styles from './FilterBar.module.css'

export interface FilterBarProps extends ControlProps {
  /** The address of the view as it stands, for "Copy link" (rule U7). */
  readonly address: () => string
}

// Wide pages never open it.
const filterSheet = onDemand(async () => (await import('../sheet/FilterSheet')).FilterSheet)

const MOMENTS = ['moment', 'compare']

/** The sticky bar: all filters in a row, or folded into a sheet where the page is narrow. */
export function FilterBar({ address, ...props }: FilterBarProps) {
  const { vs } = props.filters
  const [sheet, setSheet] = useState<readonly string[] | null>(null)
  return (
    <div className={styles['bar']} role="group" aria-label="Filters">
      <div className={`wrap ${styles['row']}`}>
        <Stepper {...props} onDate={() => setSheet(MOMENTS)} />
        <div className={`${styles['group']} ${styles['moment']}`}>
          <span>Moment, and the moment compared with</span>
          <div className={styles['pair']}>
            <MomentField {...props} />
            {vs !== null && <SwapButton {...props} vs={vs} />}
            <CompareField {...props} />
          </div>
        </div>
        {BAR_CONTROLS.map(({ id, label, Field }) => (
          <div key={id} className={`${styles['group']} ${styles['wide']}`} data-control={id}>
            <span>{label}</span>
            <Field {...props} />
          </div>
        ))}
        <button
          type="button"
          className={styles['fold']}
          aria-haspopup="dialog"
          aria-expanded={sheet !== null}
          onClick={() => setSheet([])}
        >
          <span>Filters: {picksInWords(props)}</span>
        </button>
        <CopyLink address={address} />
      </div>
      {sheet && (
        <OnDemandPlace title="All filters" of={filterSheet} resetKey={sheet} fallback={null}>
          <filterSheet.Component {...props} first={sheet} onClose={() => setSheet(null)} />
        </OnDemandPlace>
      )}
    </div>
  )
}

/** What is picked beside the two moments: "2022, Ukraine", or "none set". */
function picksInWords({ index, filters }: ControlProps): string {
  const tags = filterTags(index, filters, defaultFilters(index.meta.defaultView))
  const labels = tags.filter((tag) => tag.key !== 'vs').map((tag) => tag.label)
  return labels.length === 0 ? 'none set' : labels.join(', ')
}
