import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  chip,
  expect,
  expectSearch,
  openDashboard,
  region,
  REGIONS,
  territoryLine,
  test,
} from './dashboard'

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 375])
    test(`axe finds nothing serious, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await openDashboard(page)
      expect(await seriousFaults(page)).toEqual([])
    })

test('axe finds nothing serious in the other views: History, tables, a record', async ({
  page,
}) => {
  await openDashboard(page, '?time=2022-05&measure=share&view=history')
  await region(page, 'Territorial control').getByRole('button', { name: 'Show table' }).click()
  await region(page, 'Positions').locator('[data-record^="position:"]').first().click()
  await expect(page).toHaveURL(/record=/)
  expect(await seriousFaults(page)).toEqual([])
})

/** Slow on a busy machine, with every mark of every drawing to look at. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  test.slow()
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

test.describe('by keyboard alone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the first step leads past the head, and chips press with Space', async ({ page }) => {
    await openDashboard(page)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(/Skip/)
    await tabTo(page, () => document.activeElement?.textContent.trim() === '2023')
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Space')
    await expectSearch(page, '?time=2023')
    await expect(chip(page, '2023')).toBeFocused()
    await tabTo(page, () => document.activeElement?.textContent.includes('Ukraine') ?? false)
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Enter')
    await expectSearch(page, '?time=2023&actors=ukraine')
  })

  test('an event opens its record, and closing it gives the focus back', async ({ page }) => {
    await openDashboard(page)
    await tabTo(page, () => document.activeElement?.closest('#panel-events') !== null)
    await tabTo(
      page,
      () => document.activeElement?.getAttribute('data-record')?.startsWith('event:') ?? false,
    )
    expect(await showsFocus(page)).toBe(true)
    const ref = await page.locator(':focus').getAttribute('data-record')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`record=${ref ?? ''}`))
    const record = page.getByRole('region', { name: 'Record' })
    await expect(record).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(record).toHaveCount(0)
    await expect(page).not.toHaveURL(/record=/)
    await expect(page.locator(':focus')).toHaveAttribute('data-record', ref ?? '')
  })

  test('nothing traps the focus, and every stop is visible', async ({ page }) => {
    test.slow()
    await openDashboard(page)
    const stops: string[] = []
    const invisible: string[] = []
    for (let step = 0; step < MOST_STOPS; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() =>
        document.activeElement === document.body
          ? null
          : (document.activeElement?.outerHTML.slice(0, 120) ?? null),
      )
      if (stop === null) break
      if (!(await showsFocus(page))) invisible.push(stop)
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.length).toBeLessThan(MOST_STOPS)
    expect(invisible).toEqual([])
  })
})

/** Marks of a drawing are one stop with arrow keys, so that a reader gets past them. */
const MOST_STOPS = 60 * REGIONS.length

/** Presses Tab until the question is true of the page. */
async function tabTo(page: Page, isThere: () => boolean): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await page.evaluate(isThere)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached in 200 steps')
}

/** Whether the place of the focus looks other with the focus than without, and is not covered. */
async function showsFocus(page: Page): Promise<boolean> {
  const focus = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  const box = await focus.boundingBox()
  if (!box) return false
  const clip = {
    x: Math.max(0, box.x - RING),
    y: Math.max(0, box.y - RING),
    width: box.width + 2 * RING,
    height: Math.min(box.height, TALLEST) + 2 * RING,
  }
  const focused = await page.screenshot({ clip })
  await focus.evaluate((element) => {
    element.blur()
  })
  const plain = await page.screenshot({ clip })
  await focus.evaluate((element) => {
    element.focus({ preventScroll: true })
  })
  return !focused.equals(plain)
}

/** Room for a ring around what has the focus, and as much of its height as need be seen, px. */
const RING = 6
const TALLEST = 200

test.describe('other ways to see the page', () => {
  test('in print all panels are drawn, and the tools are gone', async ({ page }) => {
    await openDashboard(page)
    await page.emulateMedia({ media: 'print' })
    for (const name of REGIONS) await expect(region(page, name)).toBeVisible()
    await expect(territoryLine(page)).toBeVisible()
    await expect(chip(page, '2023')).toBeHidden()
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(50_000)
  })

  test('with reduced motion nothing fades', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openDashboard(page)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return parseFloat(transitionDuration) > 0.001 || animationName !== 'none'
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(moving).toEqual([])
  })

  test('in forced colours the panels stand and a pressed chip can be told', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openDashboard(page, '?time=2023')
    await expect(territoryLine(page)).toBeVisible()
    const looks = (name: string) =>
      chip(page, name).evaluate((element) => {
        const style = getComputedStyle(element)
        const line = getComputedStyle(element, '::after')
        return [style.fontWeight, style.borderBottom, style.boxShadow, line.height, line.border]
      })
    expect(await looks('2023')).not.toEqual(await looks('2024'))
  })
})
