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
  await expect(page.getByRole('status').first()).toContainText('Ports & shipping')
  await expect(page.getByText('Shared by both 2')).toHaveCount(0)
})
