import type { Locator, Page } from '@playwright/test'
import { PAGES } from '@/components/layout/site-pages'
import { seededDatasetFile } from '@/lib/analysis/fixtures/seeded-dataset'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { expect, test } from './support/journey'
import { OwnDatasets } from './support/own-datasets'

/** The size of a national catalogue of zones. */
const MANY = 2500
const FILE = { ...seededDatasetFile({ zones: MANY, themes: 16, seed: 1 }), id: 'own-many' }
const DATASET = 'dataset=own-many'

/** Keeps the zones in this browser and opens a page with them. */
async function open(page: Page, path: string): Promise<OwnDatasets> {
  const own = new OwnDatasets(page, 'en')
  await own.keep(JSON.stringify(FILE), FILE.title.en)
  await page.goto(`/en/${path}${path.includes('?') ? '&' : '?'}${DATASET}`)
  await expect(own.dateline).toContainText(own.messages.state.ready)
  return own
}

const table = (page: Page) => page.locator('#panel-table')
/** The zones on the page, without the rooms of those that are not. */
const rows = (page: Page) => table(page).locator('tbody tr[data-index]')

async function scrollToEnd(room: Locator): Promise<void> {
  await room.evaluate((element) => element.scrollTo(0, element.scrollHeight))
}

test('a table of 2,500 zones has those in sight on the page, says how many there are, and opens the words of any', async ({
  page,
}) => {
  const { words } = await open(page, 'compare?tab=table')
  const room = table(page).getByRole('region', { name: words.messages.compare.shownTable })
  await expect(room.getByRole('table')).toHaveAttribute('aria-rowcount', String(MANY + 1))
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2')
  await expect.poll(() => rows(page).count()).toBeLessThan(60)
  await expect(table(page)).toContainText(words.messages.many.rowsInSight('2,500'))

  // Head and medians stay in sight at either end.
  await room.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await scrollToEnd(room)
  await expect(rows(page).last()).toHaveAttribute('aria-rowindex', String(MANY + 1))
  await expect(room.locator('thead')).toBeInViewport()
  await expect(room.locator('tfoot')).toBeInViewport()

  // The number is still there for the focus to come back to, wherever the room is scrolled meanwhile.
  const number = rows(page).last().locator('a[data-cell$=".goals"]')
  const cell = await number.getAttribute('data-cell')
  await number.press('Enter')
  await expect(page).toHaveURL(new RegExp(`evidence=${cell}`))
  await room.hover()
  await page.mouse.wheel(0, -1_000_000)
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2')
  await page.keyboard.press('Escape')
  await expect(page.locator(`a[data-cell="${cell}"]`)).toBeFocused()

  // An address leads to its row.
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`evidence=${cell}`))
  await page.reload()
  await expect(room.locator('tr[data-index]').first()).toBeVisible()
  await room.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(page.locator(`a[data-cell="${cell}"]`)).toBeInViewport()

  // Another order begins at its first row, and the keyboard is where it was.
  await page.keyboard.press('Escape')
  const head = room.getByRole('columnheader', { name: words.messages.table.zone })
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(head.getByRole('button')).toBeFocused()
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2')
})

test('of many rows paper has the first, and says so', async ({ page }) => {
  const { words } = await open(page, 'compare?tab=table')
  await expect(rows(page).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(table(page).locator('tbody tr')).toHaveCount(100)
  await expect(table(page)).toContainText(words.messages.many.firstRows('100', '2,500'))
  await expect(table(page).locator('tfoot')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(rows(page).first()).toBeVisible()
})

test('zones are chosen among 2,500 by typing, and an address names the few: those chosen, or those left out', async ({
  page,
}) => {
  const { words } = await open(page, 'compare?tab=table')
  const { compare, many, search } = words.messages
  const picker = page.locator('#rail-zones')
  await expect(picker.getByRole('checkbox').first()).toBeChecked()
  await expect.poll(() => picker.getByRole('checkbox').count()).toBeLessThan(60)
  await picker.getByLabel(search.label).fill('Zone 123')
  // 123, 1123, 2123 and 1230 to 1239.
  await expect(picker.getByRole('checkbox')).toHaveCount(13)
  await picker.getByRole('checkbox').first().press('Space')
  await expect(page).toHaveURL(new RegExp(`${DATASET}&tab=table&except=z123$`))
  await expect(picker).toContainText(compare.selected('2,499', '2,500'))

  await picker.getByRole('button', { name: many.selectListed('13') }).click()
  await expect(page).toHaveURL(/&zones=z123~z1123~/)
  await expect(table(page).locator('tbody tr')).toHaveCount(13)
  await picker.getByRole('button', { name: many.selectNone }).click()
  await expect(picker).toContainText(compare.selected('0', '2,500'))
  await picker.getByRole('button', { name: compare.selectAll }).click()
  await expect(page).toHaveURL(new RegExp(`${DATASET}&tab=table$`))
})

test('two zones of 2,500 are set side by side, and one is gone to, by typing a name or pinyin', async ({
  page,
}) => {
  const { words } = await open(page, 'pair')
  const { zonePage } = words.messages
  const pair = PAIR_MESSAGES.en
  const left = page.getByRole('combobox', { name: pair.position[0] ?? '', exact: true })
  await left.click()
  await expect(page.getByRole('option')).toHaveCount(50)
  await page.keyboard.insertText('zone 1234')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/&zones=z1234~/)
  await expect(left).toHaveValue('Zone 1234')
  // Esc leaves what was chosen.
  await left.press('ArrowDown')
  await page.keyboard.insertText('zone 9')
  await page.keyboard.press('Escape')
  await expect(left).toHaveValue('Zone 1234')

  await page.goto(`/en/zone?${DATASET}`)
  const zones = page.getByRole('navigation', { name: zonePage.zones, exact: true })
  await zones.getByRole('combobox').click()
  await page.keyboard.insertText('zone 2400')
  await page.getByRole('option', { name: 'Zone 2400' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zone 2400')
})

test('search among the records of 2,500 zones lists the first of what it finds, and goes there', async ({
  page,
}) => {
  const { words } = await open(page, 'methodology')
  const { search } = words.messages
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: search.title })
  const field = dialog.getByRole('combobox')
  await field.fill('区')
  await expect(dialog.getByRole('option')).toHaveCount(60)
  await field.fill('zone 2500')
  await expect(dialog.getByRole('status')).toContainText(search.none('zone 2500'))
  await field.fill('zone 2499')
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/zone\?dataset=own-many&zone=z2499/)
})

test('no page of 2,500 zones holds more than a reader could scroll through', async ({ page }) => {
  const { dateline, messages } = await open(page, 'compare?tab=table')
  for (const name of PAGES.filter((each) => each !== 'themes')) {
    await page.goto(`/en/${name}?${DATASET}${name === 'compare' ? '&tab=table' : ''}`)
    await expect(dateline).toContainText(messages.state.ready)
    const count = await page.locator('body *').count()
    expect([name, count < 12_000 || count]).toEqual([name, true])
  }
})
