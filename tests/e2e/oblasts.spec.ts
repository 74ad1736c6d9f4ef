import type { Locator, Page } from '@playwright/test'
import {
  countHistoryWrites,
  expect,
  expectSearch,
  openDashboard,
  overflow,
  region,
  search,
  settled,
  test,
} from './dashboard'

const panel = (page: Page): Locator => region(page, 'By oblast')

/** A unit in the first drawing: a tile or an outline. */
const unit = (page: Page, name: string): Locator =>
  panel(page)
    .locator('[data-unit]')
    .and(page.getByRole('button', { name: new RegExp(`^${name}: `) }))
    .first()

/** Twenty-seven units, wherever they are drawn. */
const units = (page: Page): Locator => panel(page).locator('[data-unit]')

test('R12: a tile filters the territory chart to its unit, a second press gives the country back', async ({
  page,
}) => {
  await openDashboard(page, '?vs=none')
  await expect(units(page)).toHaveCount(27)
  await unit(page, 'Donetsk').click()
  await expectSearch(page, '?vs=none&oblast=UA-14')
  await expect(unit(page, 'Donetsk')).toHaveAttribute('aria-pressed', 'true')
  await expect(region(page, 'Territorial control')).toContainText('Donetsk')
  await panel(page).getByRole('button', { name: '36.2%', exact: true }).first().click()
  await expectSearch(page, '?vs=none&oblast=UA-14&record=oblast:UA-14:2022-03-25')
  await expect(page.getByRole('region', { name: 'Record' })).toContainText('36.21%')
  await unit(page, 'Donetsk').click()
  await expectSearch(page, '?vs=none&record=oblast:UA-14:2022-03-25')
})

test('R31: the map is a key of the link, has all units and comes on demand', async ({ page }) => {
  const chunks: string[] = []
  page.on('request', (request) => chunks.push(request.url()))
  const maps = (): readonly string[] => chunks.filter((url) => url.includes('UnitsMap'))
  await openDashboard(page, '?vs=none')
  expect(maps()).toEqual([])
  await panel(page).getByRole('button', { name: 'Map' }).click()
  await expectSearch(page, '?vs=none&map=map')
  await expect(units(page)).toHaveCount(27)
  await expect(unit(page, 'Sevastopol').locator('path')).toBeVisible()
  await page.goBack()
  await expectSearch(page, '?vs=none')
  await openDashboard(page, '?map=map')
  await expect(units(page)).toHaveCount(54)
  await unit(page, 'Kherson').click({ position: { x: 20, y: 20 }, force: true })
  await expect(page).toHaveURL(/oblast=UA-/)
})

test('months step by keyboard from the tiles, and the picture follows', async ({ page }) => {
  await openDashboard(page)
  await unit(page, 'Donetsk').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(unit(page, 'Dnipropetrovsk')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expectSearch(page, '?at=2022-04-01')
  // The next step is counted from what the panel shows.
  await settled(page)
  await page.keyboard.press('PageDown')
  await expectSearch(page, '?at=2022-05-01')
  await expect(panel(page).getByRole('heading', { name: '1 May 2022 DeepState' })).toBeVisible()
  await expect(unit(page, 'Dnipropetrovsk')).toBeFocused()
  await settled(page)
  await page.keyboard.press('PageUp')
  await expectSearch(page, '?at=2022-04-01')
})

test('U2: play is one entry of the history, and Back leads to before it', async ({ page }) => {
  const writes = await countHistoryWrites(page)
  await openDashboard(page)
  const entries = await page.evaluate(() => window.history.length)
  await panel(page).getByRole('button', { name: 'Play' }).click()
  await expectSearch(page, '?at=2022-05-01')
  await panel(page).getByRole('button', { name: 'Pause' }).click()
  await settled(page)
  const stopped = search(page)
  expect(await page.evaluate(() => window.history.length)).toBe(entries + 1)
  expect(await writes()).toBeGreaterThan(1)
  await page.waitForTimeout(1500)
  expect(search(page)).toBe(stopped)
  await page.goBack()
  await expectSearch(page, '')
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('play is not offered, and a word says why', async ({ page }) => {
    await openDashboard(page)
    await expect(panel(page).getByRole('button', { name: 'Play' })).toHaveCount(0)
    await expect(panel(page)).toContainText('reduced motion')
  })
})

test('R32: on a phone title and takeaway stand, the rest comes at a press, nothing sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openDashboard(page)
  await expect(panel(page)).toContainText('Eleven of 27 units')
  await expect(unit(page, 'Donetsk')).toBeHidden()
  await expect(panel(page).getByRole('button', { name: 'Map' })).toBeHidden()
  await panel(page).getByRole('button', { name: 'Show', exact: true }).click()
  await expect(unit(page, 'Donetsk')).toBeVisible()
  const box = await unit(page, 'Donetsk').boundingBox()
  expect(box?.width ?? 0).toBeGreaterThan(34)
  expect(await overflow(page)).toEqual([])
  await panel(page).getByRole('button', { name: 'Map' }).click()
  await expect(unit(page, 'Donetsk').locator('path')).toBeVisible()
  expect(await overflow(page)).toEqual([])
})

test('in print the folded panel is open', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openDashboard(page)
  await page.emulateMedia({ media: 'print' })
  await expect(unit(page, 'Donetsk')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Show', exact: true })).toBeHidden()
})
