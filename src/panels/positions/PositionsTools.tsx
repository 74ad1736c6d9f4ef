import { Toggle } from '../../ui/Toggle'
import type { PanelBodyProps } from '../panel'
import type { PositionsView } from './positions-view'

const VIEWS = [
  { value: 'state', label: 'State of play' },
  { value: 'history', label: 'History' },
  { value: 'matrix', label: 'Matrix' },
] as const

/** Which view of the selection is shown (rule R29). */
export function PositionsTools({ view, actions }: PanelBodyProps<PositionsView>) {
  return (
    <Toggle
      label="Positions: view"
      options={VIEWS}
      pressed={[view.mode]}
      onPress={(positionsView) => actions.pick({ positionsView })}
    />
  )
}
