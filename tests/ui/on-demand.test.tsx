import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { onDemand, OnDemandPlace } from '../../src/ui/on-demand'

const Loaded = ({ word }: { readonly word: string }) => <p>{word} is here</p>

describe('code on demand', () => {
  it('a chunk that fails says so in its place, and Retry asks for it again', async () => {
    let asked = 0
    const chunk = onDemand<{ readonly word: string }>(() => {
      asked += 1
      return asked === 1
        ? Promise.reject(new Error('the network is gone'))
        : Promise.resolve(Loaded)
    })
    await act(async () => {
      render(
        <>
          <p>The rest stands</p>
          <OnDemandPlace title="Table" of={chunk} resetKey={1} fallback={<p>On its way</p>}>
            <chunk.Component word="Table" />
          </OnDemandPlace>
        </>,
      )
      await Promise.resolve()
    })
    expect(
      await screen.findByText(/Table could not be shown \(the network is gone\)/),
    ).toBeVisible()
    expect(screen.getByText('The rest stands')).toBeVisible()
    await act(async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    })
    expect(await screen.findByText('Table is here')).toBeVisible()
    expect(asked).toBe(2)
  })
})
