import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { day } from '../../helpers/small-dataset'
import { show, warmUp } from './panel-fixture'

warmUp()

describe('R14: the two moments in words under the definition', () => {
  it('R14: stands when a second moment is picked, follows it, and goes with it', async () => {
    const { again } = await show({ at: day('2022-03-29'), vs: day('2025-05-16') })
    const region = screen.getByRole('region', { name: 'Territorial control' })
    expect(region).toHaveTextContent(
      /Mappers put 130,600 to 153,400 km² on 29 March 2022, DeepState alone puts 112,800 km²/,
    )
    again({ at: day('2023-07-01'), vs: day('2024-11-15') })
    expect(region).toHaveTextContent(/only Liveuamap’s change is larger\./)
    again({ vs: null })
    expect(region).not.toHaveTextContent(/has both days|change is larger/)
  })
})
