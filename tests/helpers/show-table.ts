import { act, fireEvent, screen } from '@testing-library/react'

/** Presses "Show table" and waits for the table, which comes as a chunk of its own. */
export async function showTable(): Promise<HTMLElement> {
  // React wants to be awaited where a component waits for its code.
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Show table' }))
    await Promise.resolve()
  })
  return screen.findByRole('table', {}, { timeout: 5000 })
}
