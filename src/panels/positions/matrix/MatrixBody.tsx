import { Toggle } from '../../../ui/Toggle'
import type { PanelBodyProps } from '../../panel'
import { GlyphKey } from '../GlyphKey'
import { WithDistance } from '../WithDistance'
import styles from './Matrix.module.css'
import { MatrixGrid } from './MatrixGrid'
import { MatrixKey } from './MatrixKey'
import { MatrixList } from './MatrixList'
import type { MatrixView } from './matrix-view'

const SORTS = [
  { value: 'changed', label: 'most changed' },
  { value: 'issue', label: 'issue order' },
  { value: 'distance', label: 'distance' },
] as const

/** The distance over time, and under it the matrix on the same axis; on a phone a list (V2). */
export function MatrixBody({ view, actions }: PanelBodyProps<MatrixView>) {
  const { matrix } = view
  return (
    <WithDistance view={view} actions={actions}>
      {(form, width) => (
        <div className={styles['matrix']}>
          <p className={styles['sort']}>
            <span aria-hidden="true">Sort:</span>
            <Toggle
              label="Matrix: sort"
              options={SORTS}
              pressed={[matrix.sort]}
              onPress={(matrixSort) => actions.pick({ matrixSort })}
            />
          </p>
          {form === 'S' ? (
            <MatrixList drawing={matrix} onOpen={actions.openRecord} />
          ) : (
            <MatrixGrid drawing={matrix} width={width} actions={actions} />
          )}
          <GlyphKey parties={view.distance.parties} />
          {form !== 'S' && <MatrixKey reachWords={matrix.reachWords} />}
        </div>
      )}
    </WithDistance>
  )
}
