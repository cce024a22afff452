import { expect, test } from './support/journey'

test('two strategies open side by side, and any word in them opens its evidence by keyboard alone', async ({
  page,
}) => {
  await page.goto('/zh/pair')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^宁波与嘉兴：/)
  const goal = page.getByRole('link', { name: '国际油气资源配置中心 查看依据' })
  await goal.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/evidence=ningbo\.nb-goal-1$/)
  await expect(page.getByRole('complementary').locator('q')).toHaveText('国际油气资源配置中心')
  await page.keyboard.press('Escape')
  await expect(goal).toBeFocused()
})

test('a third zone joins and leaves, and only differences says what it leaves out', async ({
  page,
}) => {
  await page.goto('/en/pair')
  await page.getByLabel('Third zone').selectOption('taizhou')
  await expect(page).toHaveURL(/zones=ningbo~jiaxing~taizhou$/)
  await page.getByRole('button', { name: 'Remove Jiaxing' }).click()
  await page.getByText('Only differences').click()
  await expect(page).toHaveURL(/zones=ningbo~taizhou&differences=only$/)
  await expect(page.getByRole('status').first()).toContainText('Ports, shipping & ports of entry')
  await expect(page.getByText('Shared by both 2')).toHaveCount(0)
})

test('arrow keys go down a column, across the spine, and back', async ({ page }) => {
  await page.goto('/zh/pair')
  const focused = page.locator(':focus')
  const [first, second] = ['ningbo.nb-goal-1', 'ningbo.nb-goal-2']
  await page.locator(`[data-cell="${first}"]`).focus()
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('data-cell', second)
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveAttribute('data-cell', first)
  const sides: (string | null)[] = []
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
    sides.push((await focused.getAttribute('data-cell'))?.split('.')[0] ?? null)
  }
  expect(sides.at(-1)).toBe('jiaxing')
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(focused).toHaveAttribute('data-cell', /^ningbo\./)
})
