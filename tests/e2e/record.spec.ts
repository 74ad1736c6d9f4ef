import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, expectSearch, openDashboard, overflow, settled, test } from './dashboard'

const POSITION = 'position:pos-ukraine-crimea-2022-03-29'
const BOTH = 'compare:pos-ukraine-crimea-2022-03-21:pos-ukraine-crimea-2022-03-29'
const TEXTS = 'Ukraine, 21 March 2022 and 29 March 2022'

const record = (page: Page): Locator => page.getByRole('region', { name: 'Record' })
const title = (page: Page): Locator => record(page).getByRole('heading', { level: 3 })
const trail = (page: Page): Locator =>
  record(page).getByRole('navigation', { name: 'Back to records opened before' }).getByRole('link')

for (const width of [1440, 375])
  test.describe(`a record in full, ${width} wide`, () => {
    test.use({
      viewport: { width, height: width === 375 ? 812 : 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })

    test('a position leads to its text beside the one before, as a link, and back', async ({
      page,
      browser,
    }) => {
      await openDashboard(page, `?record=${POSITION}`)
      await expect(record(page)).toContainText('this statement')
      await expect(trail(page)).toHaveCount(0)
      await page.getByRole('link', { name: /^Compare the two texts.*21 March 2022/ }).click()
      await expectSearch(page, `?record=${BOTH}`)
      await expect(title(page)).toContainText(TEXTS)
      await expect(title(page)).toBeFocused()
      await expect(record(page).getByRole('deletion').first()).toBeVisible()
      await expect(record(page).getByRole('insertion').first()).toBeVisible()
      await expect(trail(page)).toHaveText(['Position: Ukraine on Crimea, 29 Mar 2022'])
      expect(await overflow(page)).toEqual([])

      await record(page).getByRole('button', { name: 'Copy link to this record' }).click()
      await expect(record(page)).toContainText('Link copied')
      const link = await page.evaluate(() => navigator.clipboard.readText())
      const fresh = await browser.newContext({ viewport: { width, height: 900 } })
      const other = await fresh.newPage()
      await other.goto(link)
      await expect(title(other)).toContainText(TEXTS)
      await expect(trail(other)).toHaveCount(0)
      await fresh.close()

      await trail(page).click()
      await expectSearch(page, `?record=${POSITION}`)
      await expect(trail(page)).toHaveCount(0)
      await page.goBack()
      await expectSearch(page, `?record=${BOTH}`)
      await expect(title(page)).toContainText(TEXTS)
      await settled(page)
      await title(page).focus()
      await page.keyboard.press('Escape')
      await expect(record(page)).toHaveCount(0)
      await expectSearch(page, '')
    })

    test('another record begins at its top, and the way there stands over it', async ({ page }) => {
      await openDashboard(page, '?record=event:ev-2022-03-29-istanbul')
      const place = page.locator('.record-place')
      const statement = record(page).locator('a[data-record^="position:"]').nth(3)
      await place.evaluate((element) => element.scrollTo({ top: 60 }))
      expect(await place.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
      await statement.click()
      await expect(title(page)).toBeFocused()
      await expect.poll(() => place.evaluate((element) => element.scrollTop)).toBe(0)
      await record(page)
        .getByRole('link', { name: /^Record of / })
        .first()
        .click()
      await expect(trail(page)).toHaveCount(2)
      await expect(trail(page).nth(0)).toHaveText(/^Position: /)
      await expect(trail(page).nth(1)).toHaveText('Event: Istanbul talks')
      await page.goBack()
      await expect(trail(page)).toHaveText(['Event: Istanbul talks'])
      expect(await overflow(page)).toEqual([])
      await record(page).getByRole('button', { name: 'Close' }).click()
      await expect(record(page)).toHaveCount(0)
    })

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing serious in two texts, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await openDashboard(page, `?record=${BOTH}`)
        await expect(record(page).getByRole('deletion').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).include('.record-place').analyze()
        expect(
          violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`)),
        ).toEqual([])
      })
  })

test('U4: two texts of different actors are refused by name, and the rest is shown', async ({
  page,
}) => {
  const mixed = 'compare:pos-ukraine-crimea-2022-03-29:pos-russia-crimea-2022-03-17'
  await openDashboard(page, `?record=${mixed}`)
  await expect(page.getByRole('alert')).toContainText(mixed.slice(0, 60))
  await expect(record(page)).toHaveCount(0)
})

test('both moments of two texts become the moments of the page', async ({ page }) => {
  await openDashboard(page, `?record=${BOTH}`)
  await record(page)
    .getByRole('button', { name: /^Set the moments/ })
    .click()
  await expectSearch(page, `?at=2022-03-21&vs=2022-03-29&record=${BOTH}`)
})
