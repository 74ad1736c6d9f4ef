import { Toggle } from '../../ui/Toggle'
import type { PanelBodyProps } from '../panel'
import type { TerritoryCommon } from './territory-common'

const MEASURES = [
  { value: 'area', label: 'Area' },
  { value: 'share', label: 'Share' },
  { value: 'change', label: 'Change per month' },
] as const

/** What is measured: one of the three stands in the link (key `measure`). */
export function TerritoryTools({ view, actions }: PanelBodyProps<TerritoryCommon>) {
  return (
    <Toggle
      label="Measure"
      options={MEASURES}
      pressed={[view.measure]}
      onPress={(measure) => actions.pick({ measure })}
    />
  )
}
