import { useQuery } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { datasetHash, datasetUrl, reach } from 'virtual:dataset'
import { defaultLead } from 'virtual:shell'
import { datasetQuery } from '../data/dataset-query'
import type { UrlSync } from '../state/url-sync'
import { covers } from '../domain/filters'
import { useFilters } from '../state/stores-context'
import { downloadFile } from '../ui/download-file'
import { onDemand, OnDemandPlace } from '../ui/on-demand'
import { applyTheme, nextTheme, readTheme } from './theme'
import { Fault } from './Fault'
import { Masthead } from './Masthead'
import { PageFoot } from './PageFoot'
import { PageShell } from './PageShell'
import type { Tool } from './tools'

// The controls and views need the data, so they come beside it and not before it.
const page = onDemand(async () => {
  const chunk = await import('./LinkedPage')
  chunk.preloadPanels()
  return chunk.LinkedPage
})

/** Starts the chunks that the data will need. */
export const preloadPage = page.preload

interface AppProps {
  readonly url: UrlSync
  /** Whether the address asks for another view than the one that `index.html` carries. */
  readonly isLinked: boolean
}

/** Masthead, then the page in one of three states: on its way, faulty, or standing. */
export function App({ url, isLinked }: AppProps) {
  const theme = useTheme()
  const [tool, setTool] = useState<Tool | null>(null)
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
      <Masthead theme={theme} onDownload={download} onTool={setTool} />
      {query.data ? (
        <OnDemandPlace title="The page" of={page} resetKey={query.data} fallback={shell}>
          <page.Component index={query.data} url={url} tool={tool} onTool={setTool} />
        </OnDemandPlace>
      ) : (
        shell
      )}
      {query.isError && <Fault error={query.error} onRetry={() => void query.refetch()} />}
      <PageFoot reach={query.data?.meta.reach ?? reach} onTool={setTool} />
    </>
  )
}

const download = (): void => downloadFile(datasetUrl, `lines-and-terms-${datasetHash}.json`)

function useTheme() {
  const [theme, setTheme] = useState(readTheme)
  const onPress = useCallback(() => {
    const next = nextTheme(theme)
    applyTheme(next)
    setTheme(next)
  }, [theme])
  return useMemo(() => ({ label: `Theme: ${theme}`, onPress }), [theme, onPress])
}
