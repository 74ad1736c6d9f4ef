import { describe, expect, it } from 'vitest'
import { measuredParty, measuredPole } from '../../src/domain/measured-side'
import { realIndex } from '../helpers/real-index'

describe('the side whose control is measured', async () => {
  const index = await realIndex()
  const measuring = (measuredSide: string) => ({
    ...index,
    meta: { ...index.meta, territory: { ...index.meta.territory, measuredSide } },
  })

  it('R30: is named by the package, and has the hue of its pole', () => {
    expect([measuredParty(index), measuredPole(index)]).toEqual(['Russia', -2])
    const other = measuring('ukraine')
    expect([measuredParty(other), measuredPole(other)]).toEqual(['Ukraine', 2])
  })
})
