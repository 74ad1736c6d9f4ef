import { Toggle } from '../../ui/Toggle'
import type { PanelBodyProps } from '../panel'
import type { TerritoryView } from './territory-view'

const MEASURES = [
  { value: 'area', label: 'Area' },
  { value: 'share', label: 'Share' },
] as const

/** Area or share: the drawing stays, its scale is named anew. */
export function TerritoryTools({ view, actions }: PanelBodyProps<TerritoryView>) {
  return (
    <Toggle
      label="Measure"
      options={MEASURES}
      pressed={[view.measure]}
      onPress={(measure) => actions.pick({ measure })}
    />
  )
}
