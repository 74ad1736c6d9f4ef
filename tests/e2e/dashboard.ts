import { expect, test as plain, type Locator, type Page } from '@playwright/test'

export { expect }

/** Landmark regions of the page, by the names that PRODUCT.md promises. */
export const REGIONS = [
  'Territorial control',
  'Events',
  'Positions',
  'Leverage',
  'By oblast',
] as const
export type Region = (typeof REGIONS)[number]

interface Watch {
  /** What the journey causes on purpose and the browser complains about. */
  readonly expectedTrouble: RegExp | null
}

/** A journey fails on any error in the console, any uncaught error, any request to elsewhere. */
export const test = plain.extend<Watch & { readonly watched: undefined }>({
  expectedTrouble: [null, { option: true }],
  watched: [
    async ({ page, baseURL, expectedTrouble }, use) => {
      const troubles: string[] = []
      const note = (trouble: string): void => {
        if (!expectedTrouble?.test(trouble)) troubles.push(trouble)
      }
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          note(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => note(`uncaught: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) note(`elsewhere: ${url}`)
      })
      await use(undefined)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a view of the page and waits until all its panels are drawn. */
export async function openDashboard(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`)
  await drawn(page)
}

/** Waits until every panel and the frame of the chart, which comes last, are drawn. */
export async function drawn(page: Page): Promise<void> {
  for (const name of REGIONS) await expect(region(page, name)).toBeVisible()
  await expect(territoryLine(page)).toBeVisible()
  await expect(
    region(page, 'Territorial control').locator('.recharts-surface text'),
  ).not.toHaveCount(0)
  await settled(page)
}

/** Waits until the last pick has reached the screen: nothing is loading and nothing changes. */
export async function settled(page: Page): Promise<void> {
  await quiet(page)
  // What the pick asks for may still be on its way, and is quiet too.
  await expect(page.getByText(/^(Loading|Opening) the /)).toHaveCount(0)
  await quiet(page)
}

async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          watch.disconnect()
          resolve()
        }
        let timer = setTimeout(done, quietMs)
        const watch = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, quietMs)
        })
        watch.observe(document.body, { subtree: true, childList: true, attributes: true })
      }),
    QUIET_MS,
  )
}

/** No change for so long means that all of a pick is drawn. */
const QUIET_MS = 150

export const region = (page: Page, name: Region): Locator =>
  page.getByRole('region', { name, exact: true })

/** The line of the mapper that reaches furthest, as the territory chart draws it. */
export const territoryLine = (page: Page): Locator =>
  region(page, 'Territorial control').locator('[data-mapper="deepstate"] [data-line]').last()

export const filters = (page: Page): Locator => page.getByRole('group', { name: 'Filters' })

/** A toggle button of the filter bar: a year, an actor. */
export const chip = (page: Page, name: string): Locator =>
  filters(page).getByRole('button', { name, exact: true })

export const status = (page: Page): Locator => page.getByRole('status')

export const sentence = (page: Page): Locator => page.getByRole('heading', { level: 1 })

export const meter = (page: Page, side: string): Locator =>
  page.getByRole('meter', { name: `${side} leverage` })

/** The search text of the address, as it is written there. */
export const search = (page: Page): string => new URL(page.url()).search

export async function expectSearch(page: Page, wanted: string): Promise<void> {
  await expect.poll(() => search(page)).toBe(wanted)
}

export interface ViewInWords {
  readonly address: string
  /** The status line without what it says of the last change. */
  readonly counts: string
  readonly sentence: string
  readonly pressed: readonly string[]
  readonly panels: readonly string[]
}

/** As much of a panel as no scroll position changes: long lists draw only what is in sight. */
const PANEL_LETTERS = 1500

/** What a reader can tell a view by: address, counts, sentence, pressed buttons, words of each panel. */
export async function viewInWords(page: Page): Promise<ViewInWords> {
  await settled(page)
  return {
    address: search(page),
    counts: (await status(page).innerText()).split('. ')[0]?.replace(/\.$/, '') ?? '',
    sentence: await sentence(page).innerText(),
    pressed: await page.locator('[aria-pressed=true]').allInnerTexts(),
    panels: await Promise.all(
      REGIONS.map(async (name) => (await region(page, name).innerText()).slice(0, PANEL_LETTERS)),
    ),
  }
}

/** What stands out of the window at the right, where nothing may: the page never scrolls sideways. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' ||
        scrolls(element.parentElement))
    // Of drawings the words count; an invisible handle may reach past the edge.
    const beyond = [...document.querySelectorAll('body :not(svg *), svg text')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
    )
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : []),
      ...beyond.map((element) => element.outerHTML.slice(0, 100)),
    ]
  })

/** Counts what the page writes into the history of the tab; call before the page opens. */
export async function countHistoryWrites(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { historyWrites: number }
    counted.historyWrites = 0
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history)
      history[name] = (...given) => {
        counted.historyWrites += 1
        write(...given)
      }
    }
  })
  return () => page.evaluate(() => (window as unknown as { historyWrites: number }).historyWrites)
}

/** Sums up what moves without the reader having done anything; call before the page opens. */
export async function watchLayoutShift(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node: Element | null }[]
    }
    const seen: string[] = []
    Object.assign(window, { layoutShifts: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const moved = entry.sources.map(({ node }) => node?.className ?? node?.nodeName ?? '?')
        if (!entry.hadRecentInput) seen.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(() => (window as unknown as { layoutShifts: readonly string[] }).layoutShifts)
}
