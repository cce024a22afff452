import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { tabTo } from './support/tab-to'

const [article, paper] = DATASET.sources
const quote = DATASET.evidence.find(({ source, exact }) => source === article?.id && exact)
if (!article || !paper || !quote?.exact) throw new Error('The shipped dataset quotes no document.')

const DAY = /\[\d{4}-\d{2}-\d{2}\]/
const USUAL: Record<Locale, RegExp> = {
  zh: new RegExp(
    `^湖南省人民政府驻上海办事处\\. ${article.title.zh}\\[EB/OL\\]\\. ${DAY.source}\\. ${article.url}\\.$`,
  ),
  en: new RegExp(
    `^Shanghai Office of the Hunan .+ Government\\. \\(n\\.d\\.\\)\\. ${article.title.zh} \\[Zhejiang sets up .+\\]\\. Retrieved \\w+ \\d+, \\d{4}, from ${article.url}$`,
  ),
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const locale of LOCALES) {
  const words = wordsOf(locale)
  const { citation, evidence } = words.messages

  test(`a document is cited in the style one chooses, copied and taken along by the keyboard alone (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/source`)
    const section = page.locator(`section#${article.id}`)
    const reference = section.getByText(USUAL[locale])
    await expect(reference).toBeVisible()
    await expect(section).toContainText(citation.accessedToday)

    const style = section.getByLabel(citation.style)
    await tabTo(page, style)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(section.getByRole('button', { name: citation.copied })).toBeFocused()
    expect(await copiedText(page)).toMatch(USUAL[locale])
    expect(await copiedHtml(page)).toContain(article.title.zh)

    await style.focus()
    await page.keyboard.type('BibTeX')
    await expect(style).toHaveValue('bibtex')
    await expect(section.locator('pre')).toContainText(`@online{${article.id},`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(section.getByRole('button', { name: citation.copied })).toBeFocused()
    expect(await copiedText(page)).toBe(await section.locator('pre').textContent())

    for (const [extension, start] of [
      ['bib', '@online{'],
      ['ris', 'TY  - ELEC\r\n'],
    ] as const) {
      await page.keyboard.press('Tab')
      const file = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      const name = (await file).suggestedFilename()
      expect(name).toMatch(
        new RegExp(`^[\\w.-]+_${article.id}_${locale}_\\d{4}-\\d{2}-\\d{2}\\.${extension}$`),
      )
      expect(await contentOf(await file)).toContain(start)
    }
  })

  test(`a dataset is cited with its version and an address that leads back to it (${locale})`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/${locale}/datasets#${DATASET.id}-citation`)
    const section = page.locator(`section#${DATASET.id}-citation`)
    const link = `${baseURL}/${locale}/datasets#${DATASET.id}`
    await expect(section).toContainText(link)
    await section.getByLabel(citation.style).selectOption('gbt7714-2025')
    await expect(section).toContainText(
      `${words.text(DATASET.creator)}. ${words.text(DATASET.title)}[DS/OL]. V${DATASET.version}. （${DATASET.asOf}）`,
    )
    await section.getByRole('button', { name: citation.copy }).click()
    await expect(section.getByRole('button', { name: citation.copied })).toBeVisible()
    expect(await copiedText(page)).toContain(link)
    await page.goto(link)
    await expect(page.locator(`section#${DATASET.id}`)).toBeVisible()
  })

  test(`a quote is copied with its place, the citation of its document, and the link to the words (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/compare?evidence=ningbo.goals`)
    const panel = page.getByRole('complementary', { name: /./ })
    const copy = panel.getByRole('button', { name: evidence.copyQuote }).first()
    await copy.focus()
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('button', { name: evidence.copied })).toBeFocused()
    const exact = await panel.locator('q').first().textContent()
    const [said, cited, original] = (await copiedText(page)).split('\n')
    expect(said).toContain(`“${exact}”`)
    expect(cited).toMatch(USUAL[locale])
    expect(original).toContain(`${article.url}#:~:text=`)
    expect(original).toContain(encodeURIComponent(exact ?? ''))
    const html = await copiedHtml(page)
    expect(html).toContain(`${article.url}#:~:text=`)
    expect(html).toContain(exact)
  })
}

test('a paper is cited as a paper', async ({ page }) => {
  await page.goto('/zh/source')
  await expect(page.locator(`section#${paper.id}`)).toContainText(
    `[N/OL]. 宁波日报，${paper.published}. ${paper.url}.`,
  )
})

test('where the browser refuses, it is said', async ({ page, context }) => {
  await context.clearPermissions()
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('refused'))
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
  })
  await page.goto('/en/source')
  const section = page.locator(`section#${article.id}`)
  const { citation } = wordsOf('en').messages
  await section.getByRole('button', { name: citation.copy, exact: true }).click()
  await expect(section.getByText(citation.copyFailed)).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('each document has its citation in the usual style, with the name of the style', async ({
    page,
  }) => {
    await page.goto('/zh/source')
    const section = page.locator(`section#${article.id}`)
    await expect(section.getByText(USUAL.zh)).toBeVisible()
    await expect(section.getByText('GB/T 7714—2025', { exact: true }).first()).toBeVisible()
    await expect(section.getByRole('combobox')).toHaveCount(0)
  })
})

test('on a phone nothing of a citation stands out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/en/source')
  for (const style of ['gbt7714-2025', 'bibtex', 'ris', 'csl-json']) {
    for (const choice of await page.getByLabel(wordsOf('en').messages.citation.style).all())
      await choice.selectOption(style)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
  }
})

function copiedText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

function copiedHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('text/html')
    return (await blob?.text()) ?? ''
  })
}

async function contentOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8')
}
