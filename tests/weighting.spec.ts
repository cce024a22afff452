import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { ignoredSentence } from '@/components/filters/ignored-sentence'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'

/** The slider of a metric. */
const slider = (compare: ComparePage, metric: string) =>
  compare.page.getByRole('slider', { name: compare.metric(metric).label, exact: true })

/** What the figure says, item by item. */
const said = (compare: ComparePage) => compare.reader.getByRole('option').allTextContents()

for (const locale of LOCALES) {
  for (const width of [1440, 390]) {
    test(`a reader weighs two metrics, and link, file and reload keep their weights (${locale}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      const compare = new ComparePage(page, locale)
      const { weighting: m } = compare.messages
      await compare.open()
      const column = compare.table.getByRole('link', { name: /\b0\.\d\d\b/ })
      await compare.tab('weighting').click()
      await expect(compare.tab('weighting')).toBeInViewport()

      // Nothing is ranked before there are weights.
      await expect(compare.figure.getByRole('heading')).toHaveText(m.emptyTitle)
      await expect(compare.reader).toHaveCount(0)
      await expect(column).toHaveCount(0)
      const steps = await page.evaluate(() => history.length)

      await slider(compare, 'goals').focus()
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
      await slider(compare, 'measures').focus()
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowLeft')
      await expect(page).toHaveURL(/[?&]weights=goals\.3~measures\.4(&|$)/)
      expect(await page.evaluate(() => history.length)).toBe(steps)

      // Goals 6 and measures 2 of at most 7 and 3: (3 · 6/7 + 4 · 2/3) ÷ 7 = 0.75. Taizhou has 3 and 3: 0.76.
      const hangzhou = compare.reader
        .getByRole('option')
        .filter({ hasText: compare.zone('hangzhou') })
      await expect(hangzhou).toContainText(m.value('0.75'))
      await expect(hangzhou).toContainText(m.rank('2'))
      await expect(compare.figure).toContainText(m.noteOwn)
      await expect(compare.figure.getByRole('heading')).toContainText(compare.zone('taizhou'))
      await expect(compare.announced).toContainText(compare.zone('taizhou'))
      const title = await compare.figure.getByRole('heading').textContent()
      const words = await said(compare)
      expect(words).toHaveLength(6)
      await expect(column).toHaveCount(6)
      await expect(noSideways(page)).resolves.toBe(true)

      // The panel shows what the number was made of, and leads on to each part.
      await column.first().click()
      const row = compare.evidence.getByRole('row')
      await expect(row).toHaveCount(3)
      await compare.evidence.getByRole('table').getByRole('button').first().click()
      await expect(page).toHaveURL(/evidence=\w+\.goals/)
      await compare.closeEvidence.click()

      // Filtering moves nobody: the zones left keep their ranks among all.
      const before = page.url()
      await page.goto(`${before}&zones=taizhou~jinhua`)
      await compare.ready()
      await expect.poll(() => said(compare)).toHaveLength(2)
      for (const each of await said(compare)) expect(words).toContain(each)
      await page.goto(before)
      await compare.ready()
      await expect(compare.figure.getByRole('heading')).toHaveText(title ?? '')
      expect(await said(compare)).toEqual(words)
      await expect(slider(compare, 'measures')).toHaveValue('4')

      // The file names the weights, and that they are the reader's.
      const dialog = await compare.download('figure')
      const waiting = page.waitForEvent('download')
      await dialog.getByRole('button', { name: compare.messages.actions.download }).click()
      const svg = readFileSync(await (await waiting).path(), 'utf8')
      const written = packed(await textOf(page, svg))
      const weights = compare.words.formats.and([
        m.weight(compare.metric('goals').label, '3'),
        m.weight(compare.metric('measures').label, '4'),
      ])
      expect(written).toContain(packed(m.weights(weights)))
      expect(written).toContain('weights=goals.3~measures.4')
      await page.keyboard.press('Escape')

      // Back to none, in one step that can be taken back.
      await page.getByRole('button', { name: m.clear }).click()
      await expect(page).not.toHaveURL(/weights=/)
      await expect(compare.figure.getByRole('heading')).toHaveText(m.emptyTitle)
      await expect(column).toHaveCount(0)
      await page.goBack()
      await expect(compare.figure.getByRole('heading')).toHaveText(title ?? '')
    })
  }

  test(`zones can stand in the order of the weighting, and clearing the weights lets go of it (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { figure, weighting: m } = compare.messages
    await compare.open('?tab=weighting&weights=linkages.1')
    const label = locale === 'zh' ? '自定加权值' : 'Your weighted value'
    await compare
      .choice(compare.messages.compare.sort)
      .selectOption(figure.order.by(label, figure.order.highest))
    await expect(page).toHaveURL(/sort=your-weighting\.desc/)
    // Linkages: Jiaxing 4; Hangzhou and Ningbo 3; Taizhou 1; Jinhua and Wenzhou none.
    expect((await compare.readingOrder())[0]).toBe(compare.zone('jiaxing'))
    expect(await compare.readingOrder()).toEqual(await compare.rowOrder())
    await expect(compare.figure).toContainText(m.noteSingle)

    await page.getByRole('button', { name: m.clear }).click()
    await expect(page).not.toHaveURL(/sort=|weights=/)
    await expect(page.getByText(compare.messages.compare.ignored(''))).toHaveCount(0)
    expect((await compare.rowOrder())[0]).toBe(compare.zone('ningbo'))
  })

  test(`weights that an address cannot have are named, and one that some zone lacks is left out (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open('?tab=weighting&weights=luck.3~goals.9~stated-area.5~themes.2')
    await expect(
      page.getByText(ignoredSentence(['luck.3', 'goals.9'], compare.words)).first(),
    ).toBeVisible()
    const area = compare.metric('stated-area').label
    await expect(compare.figure).toContainText(
      compare.messages.weighting.noteLeftOut.incomplete(area),
    )
    await expect(slider(compare, 'themes')).toHaveValue('2')
    await expect(slider(compare, 'stated-area')).toHaveCount(0)
    await expect.poll(() => said(compare)).toHaveLength(6)
  })

  test(`a metric that is weighed but not compared has a slider, which stays under the hand (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open('?tab=weighting&metrics=goals&weights=themes.1')
    await slider(compare, 'themes').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page).not.toHaveURL(/weights=/)
    await expect(slider(compare, 'themes')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/weights=themes\.1/)
  })
}

const packed = (text: string) => text.replace(/\s/g, '')

function textOf(page: Page, svg: string): Promise<string> {
  return page.evaluate(
    (markup) =>
      [...new DOMParser().parseFromString(markup, 'image/svg+xml').querySelectorAll('text')]
        .map((node) => node.textContent)
        .join(''),
    svg,
  )
}

function noSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
}
