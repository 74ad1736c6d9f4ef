import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { INDEX, openPage } from './page'
import { iso } from '../helpers/small-dataset'

const PAIRED = {
  ...INDEX,
  meta: {
    ...INDEX.meta,
    moments: [
      { label: 'Istanbul 2022', day: iso('2022-03-29') },
      { label: 'Second table', day: iso('2023-05-16') },
    ],
    defaultView: { ...INDEX.meta.defaultView, vs: iso('2023-05-16') },
  },
}

const links = () => within(screen.getByRole('group', { name: 'Named moments' }))

describe('R1: named moments', () => {
  it('R1: each is one click, and one entry of the history', async () => {
    const { user, filters, causes } = openPage({ vs: null }, PAIRED)
    await user.click(links().getByRole('button', { name: 'Second table' }))
    expect(filters()).toMatchObject({ at: '2023-05-16', vs: null })
    expect(causes).toEqual(['pick'])
    expect(links().getByRole('button', { name: 'Second table' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it('R1: the pair of the package is set in one click', async () => {
    const { user, filters, causes } = openPage({ at: iso('2022-05-01'), vs: null }, PAIRED)
    await user.click(links().getByRole('button', { name: 'Istanbul 2022 against Second table' }))
    expect(filters()).toMatchObject({ at: '2022-03-29', vs: '2023-05-16' })
    expect(causes).toEqual(['pick'])
  })

  it('R1: a package that compares nothing offers no pair', () => {
    openPage()
    expect(links().queryByRole('button', { name: /against/ })).toBeNull()
  })
})

describe('U2: swapping', () => {
  it('U2: the moment and its comparison change places in one entry of the history', async () => {
    const { user, filters, causes } = openPage({ vs: iso('2023-05-16') })
    await user.click(screen.getByRole('button', { name: 'Swap the two moments' }))
    expect(filters()).toMatchObject({ at: '2023-05-16', vs: '2022-03-29' })
    expect(causes).toEqual(['pick'])
  })

  it('U2: without a comparison there is nothing to swap', () => {
    openPage({ vs: null })
    expect(screen.queryByRole('button', { name: 'Swap the two moments' })).toBeNull()
  })
})
