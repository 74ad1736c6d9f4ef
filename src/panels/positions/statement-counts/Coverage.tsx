import { useMemo, useState, type MouseEvent } from 'react'
import type { FilterPatch } from '../../../domain/filters'
import { Toggle } from '../../../ui/Toggle'
import type { PanelBodyProps } from '../../panel'
import type { PositionsView } from '../positions-view'
import styles from './Coverage.module.css'
import { CoverageCounts } from './CoverageCounts'
import { coverageView } from './coverage-view'

const ALL = 'all'

/** How many statements stand behind what is shown, and where there are none (rule H1). */
export function Coverage({ view, actions }: PanelBodyProps<PositionsView>) {
  const [picked, setPicked] = useState(ALL)
  const coverage = useMemo(() => view.tell(coverageView), [view])
  const year = coverage.years.find((one) => one === picked) ?? null
  const { table, holes } = useMemo(() => coverage.of(year), [coverage, year])
  const pick = (patch: FilterPatch, event: MouseEvent): void => {
    actions.pick(patch)
    showPanelOf(event.currentTarget)
  }
  return (
    <div className={styles['coverage']}>
      <p>
        Counted are the statements dated in the period that pass the filters, as History lists them;
        a number opens them there. A dash means that none was found, not that nothing was said.{' '}
        <a href="./data/CODEBOOK.md#:~:text=Reach%20and%20known%20gaps">
          Reach and known gaps in the codebook
        </a>
      </p>
      {coverage.years.length > 1 && (
        <p className={styles['years']}>
          <Toggle
            label="Statements of"
            options={[
              { value: ALL, label: 'All years' },
              ...coverage.years.map((one) => ({ value: one, label: one })),
            ]}
            pressed={[year ?? ALL]}
            onPress={setPicked}
          />
        </p>
      )}
      <p aria-live="polite">{holes}</p>
      <CoverageCounts table={table} onPick={pick} isUpright />
      {coverage.oldWords !== null && <p>* {coverage.oldWords}</p>}
      {coverage.years.length > 1 && (
        <div className={styles['pair']}>
          {coverage.byYear.map((one) => (
            <CoverageCounts key={one.corner} table={one} onPick={pick} />
          ))}
        </div>
      )}
    </div>
  )
}

/** What was asked for stands at the head of the panel, above the table that is left. */
function showPanelOf(element: Element): void {
  const panel = element.closest('section')
  panel?.querySelector<HTMLButtonElement>('header [aria-pressed=true]')?.focus({
    preventScroll: true,
  })
  panel?.scrollIntoView()
}
