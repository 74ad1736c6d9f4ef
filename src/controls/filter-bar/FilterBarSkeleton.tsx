import moments from '../moment/MomentLinks.module.css'
import status from '../status-line/StatusLine.module.css'
import styles from './FilterBar.module.css'

interface FilterBarSkeletonProps {
  /** Whether the address asks for another view than the default one: then tags will follow. */
  readonly isLinked?: boolean
}

/** The place of filter bar and status line before the data: the same heights, so that nothing moves. */
export function FilterBarSkeleton({ isLinked = false }: FilterBarSkeletonProps) {
  return (
    <div aria-hidden="true">
      <div className={styles['bar']}>
        <div className={`wrap ${styles['row']}`} />
      </div>
      <div className={`wrap ${status['status']}`}>
        <p className={status['words']} />
        <div className={`${status['tags-row']} ${isLinked ? '' : status['tags-wait']}`} />
      </div>
      <div className={`wrap ${moments['row']}`} />
    </div>
  )
}
