import type { Locator } from '@playwright/test'
import {
  chip,
  expect,
  expectSearch,
  meter,
  openDashboard,
  region,
  REGIONS,
  sentence,
  status,
  territoryLine,
  test,
  viewInWords,
} from './dashboard'

test('U2, R7: a year chip sets the period of every panel at once', async ({ page }) => {
  await openDashboard(page)
  const before = await viewInWords(page)
  const line = await territoryLine(page).getAttribute('d')
  await expect(chip(page, '2023')).toHaveAttribute('aria-pressed', 'false')
  await chip(page, '2023').click()
  await expectSearch(page, '?time=2023')
  await expect(chip(page, '2023')).toHaveAttribute('aria-pressed', 'true')
  await expect(chip(page, '2022')).toHaveAttribute('aria-pressed', 'false')
  await expect(status(page)).toContainText('2023')
  for (const [at, name] of REGIONS.entries())
    await expect(region(page, name), `${name} shows the change`).not.toHaveText(
      before.panels[at] ?? '',
    )
  await expect(territoryLine(page)).not.toHaveAttribute('d', line ?? '')
})

test('R7: a second year makes a run, its end takes it off, the last one returns to all', async ({
  page,
}) => {
  await openDashboard(page)
  await chip(page, '2022').click()
  await expectSearch(page, '?time=2022')
  await chip(page, '2024').click()
  await expectSearch(page, '?time=2022..2024')
  await expect(chip(page, '2023')).toHaveAttribute('aria-pressed', 'true')
  await chip(page, '2024').click()
  await expectSearch(page, '?time=2022..2023')
  await chip(page, '2022').click()
  await expectSearch(page, '?time=2023')
  await chip(page, '2023').click()
  await expectSearch(page, '')
})

test('R5: a moment outside the period stays in the link, and the status line says so', async ({
  page,
}) => {
  await openDashboard(page, '?time=2023')
  await expect(status(page)).toContainText('29 March 2022 is outside 2023')
  await expect(status(page)).toContainText('1 January 2023')
  await expect(sentence(page)).toContainText('1 January 2023')
  await expectSearch(page, '?time=2023')
})

test('R8, R9: an actor chip leaves one actor, and never the other side’s number', async ({
  page,
}) => {
  await openDashboard(page)
  const before = await viewInWords(page)
  const values = await Promise.all(
    ['Russia', 'Ukraine'].map((side) => meter(page, side).getAttribute('aria-valuenow')),
  )
  await chip(page, 'Ukraine').click()
  await expectSearch(page, '?actors=ukraine')
  await expect(chip(page, 'Ukraine')).toHaveAttribute('aria-pressed', 'true')
  await expect(region(page, 'Positions')).toContainText('Russia not in view')
  const after = await viewInWords(page)
  expect(after.counts).not.toBe(before.counts)
  expect(after.panels[1], 'Events').not.toBe(before.panels[1])
  expect(after.panels[2], 'Positions').not.toBe(before.panels[2])
  for (const [at, side] of ['Russia', 'Ukraine'].entries())
    await expect(meter(page, side)).toHaveAttribute('aria-valuenow', values[at] ?? '')
  await chip(page, 'Ukraine').click()
  await expectSearch(page, '')
  await expect.poll(() => viewInWords(page)).toEqual(before)
})

test('R11: the status line says after a pick what changed', async ({ page }) => {
  await openDashboard(page)
  await chip(page, 'Ukraine').click()
  await expect(status(page)).toContainText('Ukraine')
  await chip(page, '2024').click()
  await expect(status(page)).toContainText('2024')
})

test('Reset filters returns to the default view, as one entry', async ({ page }) => {
  await openDashboard(page, '?time=2023&actors=ukraine&measure=share')
  await page.getByRole('button', { name: 'Reset filters' }).click()
  await expectSearch(page, '')
  await page.goBack()
  await expectSearch(page, '?time=2023&actors=ukraine&measure=share')
})

test('Share puts per cent in place of areas', async ({ page }) => {
  await openDashboard(page)
  await region(page, 'Territorial control').getByRole('button', { name: 'Share' }).click()
  await expectSearch(page, '?measure=share')
  await expect(region(page, 'Territorial control')).toContainText('%')
})

test('History lists what was said, newest first, and is a link', async ({ page }) => {
  await openDashboard(page)
  const positions = region(page, 'Positions')
  await positions.getByRole('button', { name: 'History' }).click()
  await expectSearch(page, '?view=history')
  await expect(positions.locator('[data-record^="position:"]').nth(5)).toBeVisible()
})

test('choosing an event sets the moment and opens its record', async ({ page }) => {
  await openDashboard(page)
  const events = region(page, 'Events').locator('[data-record^="event:"]')
  expect(await events.count()).toBeGreaterThan(50)
  const event = events.nth(100)
  const ref = (await event.getAttribute('data-record')) ?? ''
  await pressAt(event)
  await expect(page).toHaveURL(/[?&]at=\d{4}-\d\d-\d\d/)
  await expect(page).toHaveURL(new RegExp(`[?&]record=${ref}`))
  await expect(page.getByRole('region', { name: 'Record' })).toHaveAttribute('data-record', ref)
})

test('a day under the pointer shows in every panel on the time axis', async ({ page }) => {
  await openDashboard(page)
  const drawing = region(page, 'Territorial control').locator('svg').first()
  const box = await drawing.boundingBox()
  if (!box) throw new Error('the territory drawing has no place on the page')
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.5)
  for (const name of ['Territorial control', 'Events', 'Positions'] as const)
    await expect(region(page, name).locator('.cursor-hover').first()).toBeAttached()
  await page.mouse.move(5, 5)
  await expect(page.locator('.cursor-hover')).toHaveCount(0)
})

/** Presses where a mark stands, as a hand does: the nearest mark takes it (VISUAL.md, 7). */
async function pressAt(mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  if (!box) throw new Error('the mark has no place on the page')
  await mark.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}
