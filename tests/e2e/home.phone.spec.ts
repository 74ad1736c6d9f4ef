import {
  expect,
  expectSearch,
  openDashboard,
  overflow,
  region,
  REGIONS,
  sentence,
  test,
} from './dashboard'

test('R32: on a phone the panels stand in one column, in their order', async ({ page }) => {
  await openDashboard(page)
  expect(await overflow(page)).toEqual([])
  const tops: number[] = []
  for (const name of REGIONS) {
    const box = await region(page, name).boundingBox()
    expect(box?.width ?? 0).toBeGreaterThan(300)
    tops.push(box?.y ?? 0)
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
})

test('R17: the stepper goes to the previous and the next change', async ({ page }) => {
  await openDashboard(page)
  const before = await sentence(page).innerText()
  await page.getByRole('button', { name: /next change/i }).tap()
  await expect(page).toHaveURL(/\?at=2022-/)
  await expect(sentence(page)).not.toHaveText(before)
  await page.getByRole('button', { name: /previous change/i }).tap()
  await expectSearch(page, '')
  await expect(sentence(page)).toHaveText(before)
})

test('every control is at least 44 px high where fingers press it', async ({ page }) => {
  await openDashboard(page)
  const small = await page.evaluate(() => {
    // A link in a line of text is as high as the line.
    const isInText = ({ parentElement }: Element): boolean =>
      parentElement !== null &&
      (parentElement.closest('h1, p, td, th') !== null ||
        getComputedStyle(parentElement).display === 'inline')
    return [...document.querySelectorAll('button, select, summary, input')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 0 && height > 0 && height < 43.5
      })
      .filter((element) => !isInText(element))
      .map((element) => element.outerHTML.slice(0, 100))
  })
  expect(small).toEqual([])
})
