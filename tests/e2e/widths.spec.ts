import { expect, openDashboard, overflow, test } from './dashboard'

for (const width of [320, 375, 768, 1024, 1440])
  for (const search of [
    '',
    '?time=2023&actors=ukraine&view=history',
    '?vs=2025-05-16&measure=share',
  ])
    test(`no sideways scroll, ${width} wide, ${search || 'default view'}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await openDashboard(page, search)
      expect(await overflow(page)).toEqual([])
    })

test('at twice the size of text nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%'
    })
  })
  await openDashboard(page)
  expect(await overflow(page)).toEqual([])
})
