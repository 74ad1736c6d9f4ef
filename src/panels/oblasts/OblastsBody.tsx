import { ChartBox } from '../../ui/ChartBox'
import { onDemand, OnDemandPlace } from '../../ui/on-demand'
import type { PanelBodyProps } from '../panel'
import { MonthSteps } from './MonthSteps'
import { Objectives } from './objectives/Objectives'
import styles from './Oblasts.module.css'
import type { OblastsView } from './oblasts-view'
import { UnitReadout } from './UnitReadout'
import { UnitTiles, type UnitsDrawingProps } from './UnitTiles'
import { useUnits } from './use-units'

const map = onDemand<UnitsDrawingProps>(async () => (await import('./UnitsMap')).UnitsMap)

/** All units at each moment, the one that is named in words, and the objectives over time. */
export function OblastsBody({ view, actions }: PanelBodyProps<OblastsView>) {
  const handle = useUnits(view, actions)
  const { units, pole, picked } = view
  const isMap = view.drawing === 'map'
  return (
    <>
      <div className={styles['states']}>
        {view.states.map((state, nth) => {
          const name = [state.day, state.about].filter((one) => one !== null).join(' ')
          const isLast = nth === view.states.length - 1
          const drawing = { name, units, pole, state, picked, handle, isLast }
          return (
            <div key={state.moment === 'vs' ? 'vs' : 'at'}>
              <h3 className={styles['when']}>
                <b data-moment={state.moment}>{state.day}</b> <span>{state.about}</span>
              </h3>
              <ChartBox>
                {(width) =>
                  isMap ? (
                    <OnDemandPlace
                      title="By oblast: map"
                      of={map}
                      resetKey={view}
                      fallback={<p className={styles['wait']}>Opening the map …</p>}
                    >
                      <map.Component {...drawing} width={width} />
                    </OnDemandPlace>
                  ) : (
                    <UnitTiles {...drawing} width={width} />
                  )
                }
              </ChartBox>
            </div>
          )
        })}
      </div>
      <UnitReadout unit={units.find(({ iso }) => iso === handle.named) ?? null} actions={actions} />
      <MonthSteps view={view} actions={actions} />
      {view.notes.length > 0 && <p className={styles['note']}>{view.notes.join(' ')}</p>}
      <Objectives view={view.objectives} actions={actions} />
    </>
  )
}
