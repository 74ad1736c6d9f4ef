import type { Page } from '@playwright/test'
import { expect, openDashboard, overflow, region, settled, status, test } from './dashboard'

const grid = (page: Page) => page.getByRole('grid', { name: /^Matrix/ })
const record = (page: Page) => page.getByRole('region', { name: 'Record' })
const sort = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Matrix: sort' }).getByRole('button', { name })
const focused = (page: Page) => page.locator(':focus')

/** Records that stand in the matrix, alone or in a mark of several. */
const records = (page: Page): Promise<readonly string[]> =>
  grid(page).evaluate((matrix) =>
    [...matrix.querySelectorAll<HTMLElement>('[data-at]')].flatMap(
      ({ dataset }) => dataset['record'] ?? dataset['records']?.split(' ') ?? [],
    ),
  )

test.describe('Matrix, 1440 wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('keyboard only: from the toggle through the lanes to a record and back', async ({
    page,
  }) => {
    await openDashboard(page)
    await region(page, 'Positions').getByRole('button', { name: 'Matrix' }).focus()
    await page.keyboard.press('Enter')
    await expect(grid(page)).toBeVisible()
    await expect(page).toHaveURL(/view=matrix/)
    await sort(page, 'distance').focus()
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveRole('gridcell')
    await expect(focused(page)).toHaveAttribute('data-at', '0')
    const first = await focused(page).getAttribute('data-record')
    await page.keyboard.press('ArrowRight')
    await expect(focused(page)).toHaveAttribute('data-at', '1')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    const last = page.locator('[role=rowgroup]').last().locator('[role=row]').last()
    await page.keyboard.press('Control+End')
    await expect(last.locator(':focus')).toBeInViewport()
    await page.keyboard.press('Control+Home')
    await expect(focused(page)).toHaveAttribute('data-record', first ?? '')
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(record(page)).toHaveAttribute('data-record', first ?? '')
    await expect(page).toHaveURL(new RegExp(`record=${first ?? ''}`))
    await page.keyboard.press('Escape')
    await expect(record(page)).toHaveCount(0)
    await expect(focused(page)).toHaveAttribute('data-record', first ?? '')
    // One stop: the next one is past all statements.
    await page.keyboard.press('Tab')
    await expect(grid(page).locator(':focus')).toHaveCount(0)
  })

  test('holds each statement of the status line once, a click on the ground sets the moment', async ({
    page,
  }) => {
    await openDashboard(page, '?view=matrix&actors=russia~ukraine&time=2023')
    await grid(page).scrollIntoViewIfNeeded()
    await page.locator('[role=rowgroup]').last().scrollIntoViewIfNeeded()
    await settled(page)
    const carried = grid(page).getByRole('gridcell', { name: /^since .*, before the period/ })
    const found = await records(page)
    const said = found.length - (await carried.count())
    await expect(status(page)).toContainText(`${said} positions by 2 actors`)
    expect(new Set(found).size).toBe(found.length)
    const ground = await grid(page).getByRole('row').first().boundingBox()
    if (!ground) throw new Error('the matrix is not on the page')
    await page.mouse.click(ground.x + 500, ground.y + 7)
    await expect(page).toHaveURL(/[?&]at=2023-/)
  })

  test('sorts, and the link carries it', async ({ page }) => {
    await openDashboard(page, '?view=matrix&sort=changed')
    const names = page.locator('[role=rowgroup] > p:first-child')
    await expect(names.first()).toHaveText('Format and mediation')
    await sort(page, 'issue order').click()
    await expect(names.first()).toHaveText('Ceasefire terms')
    await expect(page).not.toHaveURL(/sort=/)
  })
})

test.describe('Matrix, 375 wide', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

  test('is a list by issue; a statement opens its record', async ({ page }) => {
    await openDashboard(page, '?view=matrix')
    await expect(grid(page)).toHaveCount(0)
    const crimea = region(page, 'Positions').getByRole('region', { name: 'Crimea' })
    await crimea.scrollIntoViewIfNeeded()
    await settled(page)
    const list = crimea.getByRole('list', { name: 'Ukraine, newest first' })
    await expect(list).toContainText('in force')
    await list.getByRole('button', { name: /^All / }).tap()
    await expect(list.getByRole('button', { name: /^All / })).toHaveCount(0)
    for (const button of await list.getByRole('button').all())
      expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
    expect(await overflow(page)).toEqual([])
    const first = list.getByRole('button').first()
    const ref = (await first.getAttribute('data-record')) ?? ''
    await first.tap()
    await expect(record(page)).toHaveAttribute('data-record', ref)
  })
})
