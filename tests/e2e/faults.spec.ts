import type { Page, Route } from '@playwright/test'
import { drawn, expect, expectSearch, openDashboard, region, sentence, test } from './dashboard'

const DATASET = '**/*dataset*.json'
const FAILED_LOADS = /Failed to load resource|error: .*(dataset|panel)/i

/** Ways in which the dataset can arrive broken; `says` is what the reader must find in the words. */
const BROKEN: readonly { what: string; says: RegExp; answer: (route: Route) => Promise<void> }[] = [
  {
    what: 'a server that fails',
    says: /500/,
    answer: (route) => route.fulfill({ status: 500, body: 'no' }),
  },
  {
    what: 'no connection',
    says: /connection/i,
    answer: (route) => route.abort(),
  },
  {
    what: 'a file cut short',
    says: /cut|short|JSON|bytes/i,
    answer: async (route) => {
      const body = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) })
    },
  },
  {
    what: 'a page in place of the file',
    says: /JSON|page|HTML/i,
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  },
  {
    what: 'another shape',
    says: /format/i,
    answer: (route) => route.fulfill({ json: { rows: [1, 2, 3] } }),
  },
  {
    what: 'a record that names one that does not exist',
    says: /no-such-claim/,
    answer: async (route) => {
      const value = (await (await route.fetch()).json()) as {
        essay: { sections: { claimIds: string[] }[] }
      }
      value.essay.sections[0]?.claimIds.push('no-such-claim')
      await route.fulfill({ json: value })
    },
  },
]

test.describe('a dataset that does not come whole', () => {
  test.use({ expectedTrouble: FAILED_LOADS })

  for (const { what, says, answer } of BROKEN) {
    test(`${what}: the frame stands, says so, and recovers on Retry`, async ({ page }) => {
      let answered = 0
      await page.route(DATASET, async (route) => {
        await answer(route)
        answered += 1
      })
      await page.goto('./')
      const notice = page.getByRole('alert')
      await expect(notice).toContainText(says)
      await expect(page.getByText('Lines & Terms', { exact: true })).toBeVisible()
      const retry = page.getByRole('button', { name: 'Retry' })
      const before = answered
      await retry.click()
      await expect.poll(() => answered).toBeGreaterThan(before)
      await expect(notice).toContainText(says)
      await page.unroute(DATASET)
      await retry.click()
      await drawn(page)
      await expect(notice).toHaveCount(0)
    })
  }

  test('a link keeps its view over a fault and Retry', async ({ page }) => {
    await page.route(DATASET, (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('./?time=2023&actors=ukraine')
    const retry = page.getByRole('button', { name: 'Retry' })
    await expect(retry).toBeVisible()
    await page.unroute(DATASET)
    await retry.click()
    await drawn(page)
    await expectSearch(page, '?time=2023&actors=ukraine')
    await expect(page.getByRole('button', { name: '2023', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })
})

test('a dataset that is slow leaves the frame and the headings in sight', async ({ page }) => {
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => (go = resolve))
  await page.route(DATASET, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await expect(sentence(page)).toBeVisible()
  await expect(page.getByText('Territorial control').first()).toBeVisible()
  go()
  await drawn(page)
})

test.describe('a panel whose code does not come', () => {
  test.use({ expectedTrouble: FAILED_LOADS })

  test('says so with Retry, and the others stand', async ({ page }) => {
    const code = await chunkOf(page, 'leverage')
    await page.route(code, (route) => route.abort())
    await page.goto('./')
    for (const name of ['Territorial control', 'Events', 'Positions'] as const)
      await expect(region(page, name).locator('svg').first()).toBeVisible()
    const failed = region(page, 'Leverage')
    await expect(failed).toContainText('Leverage could not be shown')
    await page.unroute(code)
    await failed.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByRole('meter', { name: 'Russia leverage' })).toBeVisible()
  })
})

/** Address of the chunk that a panel's folder was built into. */
async function chunkOf(page: Page, panel: string): Promise<string> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openDashboard(page)
  const code = asked.find((url) => new RegExp(`/${panel}-panel-[^/]*\\.js$`).test(url))
  if (code === undefined) throw new Error(`no chunk of ${panel} among ${asked.join(' ')}`)
  return code
}

test.describe('the script of the page does not come', () => {
  test.use({ expectedTrouble: /Failed to load resource/ })

  test('a sentence says so, with a way to the data', async ({ page }) => {
    await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort())
    await page.goto('./?time=2023')
    const alert = page.getByRole('alert').filter({ hasText: 'script could not be loaded' })
    await expect(alert).toBeVisible()
    await expect(alert.getByRole('link', { name: 'data package' })).toBeVisible()
    await expect(page.getByText('Lines & Terms', { exact: true })).toBeVisible()
  })
})
