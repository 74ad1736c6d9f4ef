import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { datasetUrl, defaultView } from 'virtual:dataset'
import { App } from '../../src/app/App'
import { defaultFilters, patched } from '../../src/domain/filters'
import { createFilterStore } from '../../src/state/filter-store'
import { createHighlightStore } from '../../src/state/highlight-store'
import { StoresProvider } from '../../src/state/stores-context'
import { startUrlSync } from '../../src/state/url-sync'
import { HoverDayContext } from '../../src/ui/hover-day'
import { realText } from '../helpers/real-index'
import { fakeBar } from '../state/fake-address-bar'

let text = ''
beforeAll(async () => {
  text = await realText()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Answer = () => Response | Promise<Response>

const good: Answer = () => new Response(text, { headers: { 'Content-Type': 'application/json' } })

function open(search: string, answers: readonly Answer[] = [good]) {
  const waiting = [...answers]
  vi.stubGlobal('fetch', (url: string) => {
    if (!url.includes(datasetUrl.replace('./', ''))) throw new Error(`asked for ${url}`)
    return Promise.resolve((waiting.length > 1 ? waiting.shift() : waiting[0])?.())
  })
  const defaults = defaultFilters(defaultView)
  const store = createFilterStore(defaults)
  const bar = fakeBar(search)
  const url = startUrlSync(store, bar)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <StoresProvider store={store}>
        <HoverDayContext value={createHighlightStore()}>
          <App url={url} isLinked={patched(defaults, store.getState().filters) !== defaults} />
        </HoverDayContext>
      </StoresProvider>
    </QueryClientProvider>,
  )
  return { bar, store }
}

const PATIENCE = { timeout: 15_000 }
const standing = () => screen.findByRole('region', { name: 'Territorial control' }, PATIENCE)

describe('the page', () => {
  it('names: every panel is a landmark region of its name, the filters a group', async () => {
    open('')
    await standing()
    for (const name of ['Territorial control', 'Events', 'Positions', 'Leverage'])
      expect(screen.getByRole('region', { name })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Filters' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/positions by \d+ actors/)
    expect(screen.getByRole('meter', { name: 'Russia leverage' })).toHaveAttribute('aria-valuenow')
    expect(screen.getByRole('meter', { name: 'Ukraine leverage' })).toHaveAttribute('aria-valuenow')
  }, 30_000)

  it('R7, R11: a year chip sets the period, the address and the counts', async () => {
    const { bar } = open('')
    await standing()
    await userEvent.click(screen.getByRole('button', { name: '2023' }))
    expect(bar.search()).toBe('?time=2023')
    expect(screen.getByRole('button', { name: '2023' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('status')).toHaveTextContent(', 2023')
  }, 30_000)

  it('U4: a bad value is named in one notice that can be dismissed, and the rest is kept', async () => {
    open('?at=2022-02-31&time=2022&utm_source=x')
    await standing()
    const notice = screen.getByRole('alert')
    expect(notice).toHaveTextContent('at=2022-02-31')
    expect(screen.getByRole('button', { name: '2022' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(within(notice).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  }, 30_000)

  it('R3: an id unknown to this dataset stays in the address and is named', async () => {
    const { bar } = open('?actors=atlantis~ukraine')
    await standing()
    expect(screen.getByRole('alert')).toHaveTextContent('actors=atlantis')
    expect(bar.search()).toBe('?actors=atlantis~ukraine')
  }, 30_000)

  it('a dataset with a fault gives a sentence that names the record, and Retry brings the page', async () => {
    const broken = text.replace('"nato-neutrality"', '"neutralty"')
    open('', [() => new Response(broken), good])
    const alert = await screen.findByRole('alert', {}, PATIENCE)
    expect(alert).toHaveTextContent(/neutralty|nato-neutrality/)
    expect(screen.getByRole('contentinfo')).toBeVisible()
    await userEvent.click(within(alert).getByRole('button', { name: 'Retry' }))
    await standing()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  }, 30_000)
})
