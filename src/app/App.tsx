import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { datasetHash, datasetUrl, reach } from 'virtual:dataset'
import { defaultLead } from 'virtual:shell'
import { datasetQuery } from '../data/dataset-query'
import type { UrlSync } from '../state/url-sync'
import { covers } from '../domain/filters'
import { useFilters } from '../state/stores-context'
import { applyTheme, nextTheme, readTheme } from './theme'
import { Fault } from './Fault'
import { Masthead } from './Masthead'
import { PageFoot } from './PageFoot'
import { PageShell } from './PageShell'

// The controls and views need the data, so they come beside it and not before it.
const loadPage = () => import('./LinkedPage')
const LinkedPage = lazy(async () => ({ default: (await loadPage()).LinkedPage }))

/** Starts the chunks that the data will need. A failure meets the page when it asks again. */
export function preloadPage(): void {
  loadPage().then(
    (page) => page.preloadPanels(),
    () => undefined,
  )
}

interface AppProps {
  readonly url: UrlSync
  /** Whether the address asks for another view than the one that `index.html` carries. */
  readonly isLinked: boolean
}

/** Masthead, then the page in one of three states: on its way, faulty, or standing. */
export function App({ url, isLinked }: AppProps) {
  const theme = useTheme()
  const query = useQuery(datasetQuery(datasetUrl, datasetHash))
  const { vs, time } = useFilters()
  // The mark of the early script holds until the page itself hides what it has to.
  useLayoutEffect(() => {
    delete document.documentElement.dataset['linked']
  }, [])
  const shell = (
    <PageShell
      lead={defaultLead}
      isPending={isLinked || query.isError}
      isCompared={vs !== null && covers(time, vs)}
      isFaulty={query.isError}
    />
  )
  return (
    <>
      <Masthead theme={theme} />
      {query.data ? (
        <Suspense fallback={shell}>
          <LinkedPage index={query.data} url={url} />
        </Suspense>
      ) : (
        shell
      )}
      {query.isError && <Fault error={query.error} onRetry={() => void query.refetch()} />}
      <PageFoot reach={query.data?.meta.reach ?? reach} />
    </>
  )
}

function useTheme() {
  const [theme, setTheme] = useState(readTheme)
  const onPress = useCallback(() => {
    const next = nextTheme(theme)
    applyTheme(next)
    setTheme(next)
  }, [theme])
  return useMemo(() => ({ label: `Theme: ${theme}`, onPress }), [theme, onPress])
}
