import type { Page } from '@playwright/test'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { LOCALES } from '@/lib/i18n/locales'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { wordsOf } from '@/lib/i18n/words'
import { startingWith } from './support/compare-page'
import { DATASET, themeById, zoneById } from './support/dataset'
import { expect, test } from './support/journey'
import { settled } from './support/pages'
import { tabTo } from './support/tab-to'
import { WAYS } from './support/ways'

// On each page what one comes for, in each way of using it. Compare, sources' own copies, datasets and the statement
// have journeys of their own.

test.use({ tolerated: /status of 404/ })

for (const way of WAYS)
  test.describe(way.name, () => {
    test.use(way.use)

    for (const locale of LOCALES) {
      const words = wordsOf(locale)
      const { nav, evidence, table } = words.messages
      const short = (id: string) => words.text(zoneById(id).shortName)
      const panelOf = (page: Page) => page.getByRole('complementary', { name: /./ })
      const closeOf = (page: Page) =>
        panelOf(page).getByRole('button', { name: startingWith(evidence.close) })
      const goals = words.text(metricsOf(DATASET).get('goals')?.label ?? {})
      const goalsOf = (zone: string) =>
        startingWith(table.openEvidence(short(zone), goals, '\u0000').split('\u0000')[0] ?? '')

      test(`from the start page, a number leads to its words, and one comes back (${locale})`, async ({
        page,
      }) => {
        await page.goto(`/${locale}`)
        await settled(page)
        await way.press(page, page.getByRole('link', { name: goalsOf('ningbo') }))
        await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\?evidence=ningbo\\.goals$`))
        await expect(panelOf(page).locator('ol > li')).toHaveCount(7)
        await way.leave(page, closeOf(page))
        await expect(panelOf(page)).toHaveCount(0)
        await page.goBack()
        await page.goBack()
        await expect(page).toHaveURL(new RegExp(`/${locale}$`))
      })

      test(`in a pair, words open and close, a third zone joins, and the themes are a press away (${locale})`, async ({
        page,
      }) => {
        const pair = PAIR_MESSAGES[words.locale]
        await page.goto(`/${locale}/pair`)
        const goal = page.locator('[data-cell="ningbo.nb-goal-1"]')
        await way.press(page, goal)
        await expect(panelOf(page).locator('q')).toHaveText('国际油气资源配置中心')
        await way.leave(page, closeOf(page))
        await expect(goal).toBeFocused()
        await page.getByRole('main').focus()
        await way.chooseNext(page, page.getByLabel(pair.position[2] ?? ''))
        await expect(page).toHaveURL(/zones=ningbo~jiaxing~hangzhou$/)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(short('hangzhou'))
        await way.goTo(page, nav.themes)
        await expect(page).toHaveURL(new RegExp(`/${locale}/themes$`))
      })

      test(`in a zone's record, a number opens and closes, and the next zone is a press away (${locale})`, async ({
        page,
      }) => {
        await page.goto(`/${locale}/zone?zone=ningbo`)
        const number = page.locator('[data-cell="ningbo.goals"]').first()
        await way.press(page, number)
        await expect(panelOf(page).locator('ol > li')).toHaveCount(7)
        await way.leave(page, closeOf(page))
        await expect(panelOf(page)).toHaveCount(0)
        await expect(number).toBeFocused()
        await page.getByRole('main').focus()
        const next = page
          .getByRole('navigation', { name: words.messages.zonePage.neighbours })
          .getByRole('link')
          .last()
        await way.press(page, next)
        await expect(page).toHaveURL(/zone=wenzhou/)
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      })

      test(`among the themes, a mark opens its words, a theme its rule, and the order is changed (${locale})`, async ({
        page,
      }) => {
        const { matrices } = words.messages
        await page.goto(`/${locale}/themes`)
        await way.chooseNext(page, page.getByLabel(matrices.order))
        await expect(page).toHaveURL(/order=coverage/)
        const mark = page.locator('[data-cell="ningbo.holds-port-shipping"]')
        const rule = page.getByRole('link', {
          name: matrices.show(words.text(themeById('port-shipping').label)),
        })
        if (way.name === 'on a phone') {
          await rule.tap()
          await expect(rule).toHaveAttribute('aria-expanded', 'true')
          await mark.tap()
        } else await byArrows(page, rule, mark)
        await expect(panelOf(page)).toContainText(words.text(themeById('port-shipping').label))
        await way.leave(page, closeOf(page))
        await expect(panelOf(page)).toHaveCount(0)
        await expect(mark).toBeFocused()
      })

      test(`among the linkages, kinds are filtered, and a tie opens its words (${locale})`, async ({
        page,
      }) => {
        const { linkages, filter } = words.messages
        await page.goto(`/${locale}/linkages`)
        const corridors = startingWith(linkages.kinds.corridor)
        await way.press(page, page.getByRole('button', { name: corridors }))
        await expect(page).toHaveURL(/kinds=/)
        await way.press(page, page.getByRole('button', { name: filter.clear }))
        await expect(page).not.toHaveURL(/kinds=/)
        if (way.name === 'on a phone') {
          const tie = page.getByRole('table').locator('summary').first()
          await tie.tap()
          await expect(page.locator('details[open] q').first()).toBeVisible()
          await tie.tap()
        } else await readPicture(page)
        await expect(page.locator('details[open]')).toHaveCount(0)
      })

      test(`among the sources and methods, contents lead to a part, and the masthead to another page (${locale})`, async ({
        page,
      }) => {
        const { source } = words.messages
        const methodology = METHODOLOGY_MESSAGES[words.locale]
        await page.goto(`/${locale}/source`)
        const contents = page.getByRole('navigation', { name: source.jump })
        const last = DATASET.sources.at(-1)
        await way.press(page, contents.locator(`a[href="#${last?.id}"]`))
        await expect(page.locator(`[id="${last?.id}-title"]`)).toBeInViewport()
        await way.goTo(page, nav.methodology)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodology.title)
        await way.press(
          page,
          page.getByRole('navigation', { name: nav.contents }).locator('a[href="#goals"]'),
        )
        await expect(page.getByRole('heading', { name: goals, exact: true })).toBeInViewport()
      })

      test(`from an address that is not there, one finds home in one's own language (${locale})`, async ({
        page,
      }) => {
        await page.goto('/nowhere')
        await way.press(page, page.locator(`main a[href="/${locale}"]`))
        await expect(page).toHaveURL(new RegExp(`/${locale}$`))
      })
    }
  })

/** The matrix is one stop: within it, arrow keys go along rows and columns. */
async function byArrows(page: Page, rule: ReturnType<Page['locator']>, mark: typeof rule) {
  const press = (key: string) => page.keyboard.press(key)
  const isAt = (target: typeof rule) => target.evaluate((node) => node === document.activeElement)
  const stop = page.locator('tbody a[tabindex="0"]')
  await expect(stop).toHaveCount(1)
  await tabTo(page, stop)
  for (let i = 0; i < 40 && !(await isAt(rule)); i++) await press('ArrowDown')
  await expect(rule).toBeFocused()
  await press('Enter')
  await expect(rule).toHaveAttribute('aria-expanded', 'true')
  for (let i = 0; i < 8 && !(await isAt(mark)); i++) await press('ArrowRight')
  await expect(mark).toBeFocused()
  await press('Enter')
}

/** The picture is one stop too: a zone is read, its words opened, and Esc leads back to where one was. */
async function readPicture(page: Page) {
  const reader = page.getByRole('listbox')
  const item = reader.getByRole('option', { selected: true })
  await tabTo(page, reader)
  await page.keyboard.press('ArrowDown')
  const said = await item.textContent()
  await page.keyboard.press('Enter')
  const opened = page.locator('details[open] > summary')
  await expect(opened).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(reader).toBeFocused()
  await expect(item).toHaveText(said ?? '')
}
