import type { PanelBodyProps } from '../panel'
import type { StateView } from './positions-view'
import { StateOfPlay } from './StateOfPlay'
import { WithDistance } from './WithDistance'

/** The distance over time, and under it what is in force at the moment. */
export function PositionsBody({ view, actions }: PanelBodyProps<StateView>) {
  return (
    <WithDistance view={view} actions={actions}>
      {(form) => <StateOfPlay view={view.state} form={form} onOpen={actions.openRecord} />}
    </WithDistance>
  )
}
