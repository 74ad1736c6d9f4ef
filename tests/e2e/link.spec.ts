import {
  chip,
  countHistoryWrites,
  drawn,
  expect,
  expectSearch,
  openDashboard,
  region,
  sentence,
  test,
  viewInWords,
  type ViewInWords,
} from './dashboard'

test('a shared link opens as the same view in a fresh profile', async ({ page, browser }) => {
  await openDashboard(page)
  await chip(page, '2024').click()
  await chip(page, 'Ukraine').click()
  await region(page, 'Territorial control').getByRole('button', { name: 'Share' }).click()
  await region(page, 'Positions').getByRole('button', { name: 'History' }).click()
  const shared = await viewInWords(page)
  expect(shared.address).toBe('?time=2024&actors=ukraine&measure=share&view=history')
  const fresh = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const other = await fresh.newPage()
  await other.goto(page.url())
  await drawn(other)
  await expect.poll(() => viewInWords(other)).toEqual(shared)
  await fresh.close()
})

test('U3: Back ten times restores each view and writes nothing', async ({ page }) => {
  const written = await countHistoryWrites(page)
  await openDashboard(page)
  const territory = region(page, 'Territorial control')
  const positions = region(page, 'Positions')
  const picks: readonly (() => Promise<void>)[] = [
    () => chip(page, '2022').click(),
    () => chip(page, '2024').click(),
    () => chip(page, 'Ukraine').click(),
    () => chip(page, 'Russia').click(),
    () => territory.getByRole('button', { name: 'Share', exact: true }).click(),
    () => positions.getByRole('button', { name: 'History' }).click(),
    () => chip(page, '2024').click(),
    () => chip(page, 'Russia').click(),
    () => territory.getByRole('button', { name: 'Area', exact: true }).click(),
    () => positions.getByRole('button', { name: 'State of play' }).click(),
  ]
  const views: ViewInWords[] = [await viewInWords(page)]
  for (const pick of picks) {
    await pick()
    views.push(await viewInWords(page))
  }
  expect(new Set(views.map((view) => view.address)).size).toBeGreaterThan(8)
  const writes = await written()
  expect(writes).toBe(picks.length)
  for (const view of views.slice(0, -1).reverse()) {
    await page.goBack()
    await expectSearch(page, view.address)
    await expect.poll(() => viewInWords(page)).toEqual(view)
  }
  expect(await written()).toBe(writes)
  await page.goForward()
  await expectSearch(page, views[1]?.address ?? '')
  expect(await written()).toBe(writes)
})

test('U4: what cannot be read is named once, and the rest is shown', async ({ page }) => {
  await openDashboard(page, '?time=2024&actors=ukraine&at=2022-13-45&measure=acres')
  const notice = page.getByRole('alert')
  await expect(notice).toHaveCount(1)
  for (const word of ['at', '2022-13-45', 'measure', 'acres'])
    await expect(notice).toContainText(word)
  await expect(chip(page, '2024')).toHaveAttribute('aria-pressed', 'true')
  await expect(chip(page, 'Ukraine')).toHaveAttribute('aria-pressed', 'true')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
  await chip(page, '2024').click()
  await expectSearch(page, '?actors=ukraine')
})

test('R3: an id that this dataset does not know stays in the link, with a word', async ({
  page,
}) => {
  await openDashboard(page, '?actors=atlantis~ukraine')
  await expect(page.getByRole('alert')).toContainText('atlantis')
  await chip(page, '2024').click()
  await expectSearch(page, '?time=2024&actors=atlantis~ukraine')
})

test('U5, R3: keys of others and the fragment are kept', async ({ page }) => {
  await openDashboard(page, '?utm_source=letter&time=2023&ref=a%20b#part')
  await chip(page, 'Ukraine').click()
  const { search: after, hash } = new URL(page.url())
  expect(after).toBe('?time=2023&actors=ukraine&utm_source=letter&ref=a%20b')
  expect(hash).toBe('#part')
})

test('U1: a link that spells defaults or another order is the same view', async ({ page }) => {
  await openDashboard(page, '?actors=ukraine~russia&time=2022-01-01..2022-12-31&measure=area')
  await chip(page, '2022').click()
  await expectSearch(page, '?actors=russia~ukraine')
})

for (const bad of [
  '?%',
  '?time=%E0%A4%A',
  `?actors=${'x'.repeat(5000)}`,
  '?record=event:<script>alert(1)</script>',
  '?at=0000-00-00&vs=none&time=..&issues=~~~&v=999',
  '?time=2030..2031',
  '?time=2025..2022',
]) {
  test(`U4: no address breaks the page: ${bad.slice(0, 40)}`, async ({ page }) => {
    await openDashboard(page, bad)
    await expect(sentence(page)).not.toBeEmpty()
  })
}

test('U7: Copy link copies the address of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDashboard(page, '?time=2023')
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})
