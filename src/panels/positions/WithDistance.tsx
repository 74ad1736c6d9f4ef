import type { ReactNode } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import { onDemand } from '../../ui/on-demand'
import { formOf, type Form } from '../../ui/time-axis'
import type { PanelBodyProps } from '../panel'
import { DistanceChart } from './DistanceChart'
import { Fold } from './Fold'
import type { PositionsView } from './positions-view'

const firmness = onDemand(async () => (await import('./DistanceFirmness')).DistanceFirmness)

interface WithDistanceProps extends PanelBodyProps<PositionsView> {
  readonly children: (form: Form, width: number) => ReactNode
}

/** The distance over time, and under it one of the views of the same selection. */
export function WithDistance({ view, actions, children }: WithDistanceProps) {
  return (
    <ChartBox>
      {(width) => {
        const form = formOf(width)
        return (
          <div data-form={form}>
            <DistanceChart view={view.distance} width={width} actions={actions} />
            <Fold summary="How firm is this distance?" of={firmness} resetKey={view}>
              <firmness.Component view={view} />
            </Fold>
            {children(form, width)}
          </div>
        )
      }}
    </ChartBox>
  )
}
