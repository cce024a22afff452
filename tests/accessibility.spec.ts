import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { AUDITED_WIDTHS } from '@/components/accessibility/tested'
import { LOCALES } from '@/lib/i18n/locales'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import { ComparePage } from './support/compare-page'
import { ImportPage, ZONES_CSV } from './support/import-page'
import { expect, test } from './support/journey'
import { QUOTES, rebuiltText, SourcePage } from './support/own-copy'
import { OWN, OwnDatasets } from './support/own-datasets'
import { PATHS } from './support/pages'
import { SavedViews } from './support/saved-views'
import { Search } from './support/search'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const CONTRAST_ONLY: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

test.use({ tolerated: /status of 404/ })

// Long pages take axe long where the machine has other things to do.
test.describe.configure({ timeout: 90_000 })

for (const path of [...PATHS.filter((each) => each !== '/'), '/nowhere']) {
  test(`axe finds nothing serious on ${path}`, async ({ page }) => {
    await page.goto(path)
    if (path.endsWith('/compare')) await new ComparePage(page, 'zh').ready()
    await expectNothingSerious(page)
  })
}

for (const locale of LOCALES) {
  test(`axe finds nothing serious in radar, dots, a weighting, an empty filter and the open panels (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open('?tab=radar&evidence=ningbo.goals&focus=ningbo')
    await expect(compare.evidence).toBeVisible()
    await expectNothingSerious(page)

    await compare.open('?themes=private-economy~port-shipping&match=all&zones=ningbo~atlantis')
    await expectNothingSerious(page, { widths: [1440] })

    await compare.open('?tab=weighting&weights=goals.3~measures.1&evidence=ningbo.your-weighting')
    await expect(compare.evidence).toBeVisible()
    await expectNothingSerious(page)

    await compare.open('?tab=dots')
    await page.getByText(compare.messages.compare.columns).click()
    await compare.download('figure')
    await expectNothingSerious(page)
  })
}

for (const locale of LOCALES) {
  test(`axe finds nothing serious where words and rules are open on the other pages (${locale})`, async ({
    page,
  }) => {
    const opened = [
      'pair?zones=hangzhou~ningbo~wenzhou&evidence=ningbo.goals',
      'zone?zone=ningbo&evidence=goals',
      'themes?evidence=ningbo.holds-port-shipping',
      'linkages?evidence=nb-link-1',
    ]
    for (const path of opened) {
      await page.goto(`/${locale}/${path}`)
      const words = page.getByRole('main').locator('aside q, details[open] q')
      await expect(words.first()).toBeVisible()
      await expectNothingSerious(page)
    }
    await page.goto(`/${locale}/themes`)
    await page.locator('tbody a[aria-expanded]').first().click()
    await expect(page.locator('tr[id^="rule-"]')).toBeVisible()
    await expectNothingSerious(page)
    await page.goto(`/${locale}/linkages`)
    await page.locator('details > summary').first().click()
    await expectNothingSerious(page, { widths: [390] })
  })
}

for (const locale of LOCALES) {
  test(`axe finds nothing serious in a copy that is open, and in a file that cannot be (${locale})`, async ({
    page,
  }) => {
    const source = new SourcePage(page, locale)
    await source.open()
    await source.choose('copy.txt', rebuiltText().replace(QUOTES[0]?.exact ?? '', '另有所言'))
    await expect(source.section).toContainText('copy.txt')
    await source.choose('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))
    await expect(source.problem).toContainText('photo.jpg')
    await page.getByText(source.messages.paste).click()
    await expectNothingSerious(page)
  })
}

for (const locale of LOCALES) {
  test(`axe finds nothing serious in the saved views, and in what this browser stores (${locale})`, async ({
    page,
  }) => {
    const saved = new SavedViews(page, locale)
    await page.goto(`/${locale}/compare?themes=port-shipping`)
    await saved.open()
    await expectNothingSerious(page, { widths: [1440] })
    for (const [at, name] of ['A', 'B', 'C'].entries()) {
      await page.goto(`/${locale}/zone?zone=${['ningbo', 'jiaxing', 'wenzhou'][at]}`)
      await saved.open()
      await saved.save(name)
    }
    await saved.button('remove', 'A').click()
    await saved.button('rename', 'B').click()
    await saved.choose('views.json', '{"format":"zonescope-saved-views","version":1,"views":[7]}')
    await expect(saved.dialog).toContainText(saved.messages.problems('1'))
    await expectNothingSerious(page)

    await page.goto(`/${locale}/datasets#stored`)
    const stored = STORED_MESSAGES[saved.words.locale]
    await page.getByRole('button', { name: stored.clearOf(stored.things.savedViews) }).click()
    await expectNothingSerious(page, { widths: [390] })
  })

  test(`axe finds nothing serious in the search, at its start, with results and with none (${locale})`, async ({
    page,
  }) => {
    const search = new Search(page, locale)
    await page.goto(`/${locale}/pair`)
    await search.open()
    await expect(search.options.first()).toBeVisible()
    await expectNothingSerious(page, { widths: [1440] })
    await search.type('csj', /./)
    await expectNothingSerious(page)
    await page.keyboard.type('qqq')
    await expect(search.options).toHaveCount(0)
    await expectNothingSerious(page, { widths: [390] })
  })
}

for (const locale of LOCALES) {
  test(`axe finds nothing serious where datasets are picked, opened, renamed, merged and missed (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    await page.goto(`/${locale}/compare?dataset=${OWN}`)
    await expect(page.getByRole('heading', { name: own.messages.absentTitle })).toBeVisible()
    await expectNothingSerious(page)

    await own.keep()
    await own.button('duplicate', own.title).click()
    await expect(own.rows).toHaveCount(2)
    await own.button('rename', own.title).click()
    await own.choose(own.section, '{"id": 7}', 'bad.json')
    await expect(own.section.getByRole('alert')).toContainText('bad.json')
    await expectNothingSerious(page)
    await own.section.getByRole('button', { name: own.messages.merge }).click()
    await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible()
    await expectNothingSerious(page)

    await page.goto(`/${locale}/datasets?dataset=${OWN}`)
    await own.way.click()
    await expect(own.picker).toContainText(own.messages.beingRead)
    await expectNothingSerious(page)
  })
}

for (const locale of LOCALES) {
  test(`axe finds nothing serious where tables are matched, checked and mended (${locale})`, async ({
    page,
  }) => {
    const imports = new ImportPage(page, locale)
    const { messages } = imports
    await imports.open()
    await imports.choose(ZONES_CSV)
    await expect(imports.said('1', '1')).toBeVisible()
    await imports.spellings.locator('summary').click()
    await expect(imports.near.getByRole('listitem')).toHaveCount(1)
    await expectNothingSerious(page)
    await imports.spelled.getByRole('button').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNothingSerious(page)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1280, height: 900 })
    await imports.near.getByRole('button', { name: messages.allAs('AI') }).click()
    await expect(imports.step('check')).toContainText(messages.mends('1'))
    await expectNothingSerious(page)
  })
}

/** At the width of a desk and of a phone, on light and dark ground. */
async function expectNothingSerious(
  page: Page,
  { widths = AUDITED_WIDTHS }: { widths?: readonly number[] } = {},
): Promise<void> {
  // A page refuses scripts that are not its own.
  await page.evaluate(AXE)
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      // Names and roles are the same on either ground, and the colours at any width.
      const isDark = colorScheme === 'dark'
      if (isDark && width !== widths[0]) continue
      await page.emulateMedia({ colorScheme })
      const serious = await audit(page, isDark ? CONTRAST_ONLY : {})
      found.push(...serious.map((finding) => `${width} ${colorScheme} ${finding}`))
    }
  }
  expect(found).toEqual([])
}

function audit(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
    }
    const { violations } = await axe.run(document, { ...given, resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, options)
}
