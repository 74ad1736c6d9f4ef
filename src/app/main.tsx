import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { datasetHash, datasetUrl, defaultView } from 'virtual:dataset'
import { datasetQuery } from '../data/dataset-query'
import { defaultFilters, patched } from '../domain/filters'
import { createFilterStore } from '../state/filter-store'
import { createHighlightStore } from '../state/highlight-store'
import { StoresProvider } from '../state/stores-context'
import { startUrlSync } from '../state/url-sync'
import { HoverDayContext } from '../ui/hover-day'
import { App, preloadPage } from './App'
import { recordPanel } from './record-panel'

const client = new QueryClient()
// A failure meets the page, which asks for the same query.
client.query(datasetQuery(datasetUrl, datasetHash)).catch(() => undefined)
preloadPage()

const defaults = defaultFilters(defaultView)
const store = createFilterStore(defaults)
const url = startUrlSync(store)
if (store.getState().filters.record !== null) recordPanel.preload()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <StoresProvider store={store}>
        <HoverDayContext value={createHighlightStore()}>
          <App url={url} isLinked={patched(defaults, store.getState().filters) !== defaults} />
        </HoverDayContext>
      </StoresProvider>
    </QueryClientProvider>
  </StrictMode>,
)
