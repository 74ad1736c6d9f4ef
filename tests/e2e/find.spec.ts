import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, openDashboard, overflow, test } from './dashboard'

const field = (page: Page) => page.getByRole('combobox', { name: 'Find' })
const options = (page: Page) => page.getByRole('dialog', { name: 'Find' }).getByRole('option')
const record = (page: Page) => page.getByRole('region', { name: 'Record' })

for (const width of [1440, 375])
  test.describe(`Find, ${width} wide`, () => {
    test.use({ viewport: { width, height: width === 375 ? 812 : 900 } })

    test('by keyboard alone "neutrality" leads to a record and back', async ({ page }) => {
      await openDashboard(page)
      await page.keyboard.press('Control+k')
      await expect(field(page)).toBeFocused()
      await page.keyboard.type('neutrality')
      await expect(options(page).first()).toContainText('neutrality')
      await page.keyboard.press('ArrowDown')
      const second = options(page).nth(1)
      await expect(second).toHaveAttribute('aria-selected', 'true')
      const ref = (await second.getAttribute('data-record')) ?? ''
      expect(ref).toMatch(/^position:/)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`record=${ref}`))
      await expect(record(page)).toBeVisible()
      await expect(record(page)).toHaveAttribute('data-record', ref)
      await expect(record(page)).toContainText('neutrality')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(record(page)).toHaveCount(0)
      await expect(page).not.toHaveURL(/record=/)
    })

    test('names are found in any spelling, and marked as they are written', async ({ page }) => {
      await openDashboard(page)
      await page.getByRole('button', { name: 'Find', exact: true }).click()
      const marks = options(page).locator('mark')
      await field(page).fill('Kiev')
      await expect(marks.first()).toHaveText(/^Kyiv/)
      await field(page).fill('zelenskyy')
      await expect(marks.first()).toHaveText(/^Zelensky/)
      await field(page).fill('İSTANBUL')
      await expect(marks.first()).toHaveText(/^Istanbul/)
      expect(await overflow(page)).toEqual([])
    })

    test('Escape gives the focus back to the button', async ({ page }) => {
      await openDashboard(page)
      const button = page.getByRole('button', { name: 'Find', exact: true })
      await button.focus()
      await page.keyboard.press('Control+K')
      await expect(field(page)).toBeFocused()
      await page.keyboard.type('truce')
      await expect(options(page)).not.toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(button).toBeFocused()
    })

    test('a term is explained in place, and a term found opens the glossary at it', async ({
      page,
    }) => {
      await openDashboard(page)
      const term = page.locator('#panel-positions button[data-term]').first()
      await term.focus()
      await page.keyboard.press('Enter')
      const note = page.locator('[popover]:popover-open')
      await expect(note).toContainText((await term.getAttribute('data-term')) ?? '')
      await expect(note).toBeInViewport({ ratio: 1 })
      const box = await note.boundingBox()
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
      await expect(note).toHaveCount(0)
      await expect(term).toBeFocused()
      await term.click()
      await expect(note).toHaveCount(1)
      await term.click()
      await expect(note).toHaveCount(0)

      await page.keyboard.press('Control+k')
      await field(page).fill('turning point')
      await page.getByRole('option', { name: /marked on charts/ }).click()
      const glossary = page.getByRole('dialog', { name: 'Glossary' })
      await expect(glossary.locator('[data-here="true"]')).toContainText('turning point')
      await expect(glossary.locator('[data-here="true"]')).toBeInViewport()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing serious in the windows, ${colorScheme}`, async ({ page }) => {
        test.slow()
        await page.emulateMedia({ colorScheme })
        await openDashboard(page)
        await page.keyboard.press('Control+k')
        await field(page).fill('kyiv')
        await expect(options(page)).not.toHaveCount(0)
        expect(await seriousFaults(page)).toEqual([])
        await field(page).fill('leverage')
        await page.getByRole('option', { name: /refusal costly/ }).click()
        await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible()
        expect(await seriousFaults(page)).toEqual([])
      })
  })

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
