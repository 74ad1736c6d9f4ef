import { Fragment } from 'react'
import { Toggle } from '../../ui/Toggle'
import type { PanelBodyProps } from '../panel'
import styles from './Territory.module.css'
import { toggleMapper } from './toggle-mapper'
import type { TerritoryCommon } from './territory-common'

/** Which mappers are shown, where each line comes from and how far it reaches. */
export function TerritoryFoot({ view, actions }: PanelBodyProps<TerritoryCommon>) {
  const { mappers, reach } = view.sources
  const all = view.mappers.map((one) => one.id)
  return (
    <>
      <div className={styles['choices']}>
        <div className={styles['mappers']}>
          <span aria-hidden="true">Mappers shown</span>
          <Toggle
            label="Mappers shown"
            options={view.mappers.map(({ id, label }) => ({ value: id, label }))}
            pressed={view.shown}
            onPress={(id) => actions.pick({ mappers: toggleMapper(all, view.shown, id) })}
          />
        </div>
        {view.measure !== 'change' && (
          <div className={styles['mappers']}>
            <span aria-hidden="true">Counted</span>
            <Toggle
              label="Counted"
              options={[
                { value: 'always', label: 'all that is held' },
                { value: '2022', label: view.sinceLabel },
              ]}
              pressed={[view.since]}
              onPress={(since) => actions.pick({ since })}
            />
          </div>
        )}
      </div>
      <p className={styles['sources']}>
        <b>Sources:</b> areas computed from the maps of{' '}
        {mappers.map((mapper, at) => (
          <Fragment key={mapper.mapper}>
            {at > 0 && '; '}
            {mapper.label} ({mapper.span}:{' '}
            {mapper.parts.map((part, place) => (
              <Fragment key={part.record}>
                {place > 0 && ' '}
                <span className={styles['part']}>
                  <button
                    type="button"
                    className="link"
                    data-record={part.record}
                    title={part.title}
                    onClick={() => actions.openRecord(part.record)}
                  >
                    {part.label}
                  </button>
                  {place < mapper.parts.length - 1 ? ',' : ')'}
                </span>
              </Fragment>
            ))}
          </Fragment>
        ))}
        . A line never joins two sources. {reach}{' '}
        <a href="./data/SERIES.md">Definitions and disagreements</a>
      </p>
    </>
  )
}
