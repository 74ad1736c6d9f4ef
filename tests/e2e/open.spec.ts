import {
  drawn,
  expect,
  expectSearch,
  filters,
  meter,
  openDashboard,
  region,
  REGIONS,
  sentence,
  status,
  territoryLine,
  test,
  watchLayoutShift,
} from './dashboard'

test('a bare address shows the default view, and stays bare', async ({ page }) => {
  await openDashboard(page)
  await expect(page).toHaveTitle(/^Lines & Terms/)
  await expectSearch(page, '')
  await expect(sentence(page)).toContainText('29 March 2022')
  await expect(status(page)).toContainText(/\d+ (statements|positions)/)
  for (const name of REGIONS) await expect(region(page, name)).toHaveCount(1)
  for (const side of ['Russia', 'Ukraine']) {
    const value = Number(await meter(page, side).getAttribute('aria-valuenow'))
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThan(100)
  }
})

test('header and sentence are in the page before any script runs', async ({ page, request }) => {
  const html = await (await request.get('./')).text()
  const body = html.slice(html.indexOf('<body'))
  expect(body).toContain('Lines &amp; Terms')
  await openDashboard(page)
  const shown = await sentence(page).innerText()
  const before = body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
  expect(before).toContain(shown.replace(/\s+/g, ' '))
})

test('the figures of the sentence lead to a record and to the panel they are made of', async ({
  page,
}) => {
  await openDashboard(page)
  await sentence(page).getByRole('button', { name: /steps/ }).first().click()
  const bar = await filters(page).boundingBox()
  const heading = await region(page, 'Positions').getByRole('heading').first().boundingBox()
  const barEnd = (bar?.y ?? Infinity) + (bar?.height ?? 0)
  expect(heading?.y, 'the heading stands below the sticky bar').toBeGreaterThanOrEqual(barEnd)
  expect(heading?.y, 'and near it').toBeLessThan(barEnd + 60)
  await sentence(page).getByRole('button', { name: /22%/ }).click()
  await expect(page.getByRole('region', { name: 'Record' })).toContainText('29 March 2022')
  await expectSearch(page, '?record=territory:isw:2022-03-29')
})

test('the dataset is on its way before the script asks for it', async ({ request }) => {
  const html = await (await request.get('./')).text()
  expect(html).toMatch(/<link[^>]+rel="preload"[^>]+as="fetch"[^>]*>/)
})

test('the territory line is drawn, with more than 100 points', async ({ page }) => {
  await openDashboard(page)
  const path = (await territoryLine(page).getAttribute('d')) ?? ''
  expect(path.match(/[MLHVC]/gi)?.length ?? 0).toBeGreaterThan(100)
  expect(path).not.toContain('NaN')
})

for (const width of [1440, 768, 375]) {
  test(`nothing moves while the page arrives, ${width} wide`, async ({ page }) => {
    const shifts = await watchLayoutShift(page)
    await page.setViewportSize({ width, height: 900 })
    await openDashboard(page)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(500)
    expect(await shifts()).toEqual([])
  })
}

test('nothing moves where the data comes late', async ({ page }) => {
  const shifts = await watchLayoutShift(page)
  await page.route('**/*dataset*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await openDashboard(page)
  expect(await shifts()).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it is, its sentence, and where the data is', async ({ page }) => {
    await page.goto('./')
    await expect(sentence(page)).toContainText('29 March 2022')
    const data = page.getByRole('link', { name: 'data package' }).first()
    await expect(data).toBeVisible()
  })
})

test('a second visit with the data at hand still draws all panels', async ({ page }) => {
  await openDashboard(page)
  await page.reload()
  await drawn(page)
})
