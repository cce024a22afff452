import { gb18030Bytes } from '@/lib/domain/fixtures/gb18030-bytes'
import { LOCALES } from '@/lib/i18n/locales'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { QUOTED, QUOTES, rebuiltText, SourcePage } from './support/own-copy'

const ALL = QUOTES.length
const [first] = QUOTES
/** One whose words stand in no other quote and around none, so that changing them changes it alone. */
const alone = QUOTES.find(
  ({ exact, start, end }, i) =>
    i > 9 &&
    exact.length > 6 &&
    rebuiltText().split(exact).length === 2 &&
    QUOTES.every(
      (other) =>
        other.exact === exact ||
        other.end + other.suffix.length <= start ||
        end <= other.start - other.prefix.length,
    ),
)
if (!QUOTED || !first || !alone) throw new Error('The shipped dataset quotes no document.')

for (const locale of LOCALES) {
  test(`a copy chosen by its file shows each quotation in its sentence, and asks nobody for anything (${locale})`, async ({
    page,
  }) => {
    const source = new SourcePage(page, locale)
    await source.open()
    await expect(source.section).toContainText(source.messages.lead)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    await source.choose('copy.txt', rebuiltText())
    await source.expectTally({ inPlace: ALL })
    await expect(source.section).toContainText('copy.txt')
    await expect(source.section).toContainText('UTF-8')
    await expect(source.section).toContainText(source.messages.isOther)
    await expect(source.section).toContainText(source.messages.differsOutside)

    const row = source.quote(first.id)
    await expect(row.locator('q')).toHaveText(first.exact)
    await expect(row).toContainText(`${first.prefix}${first.exact}${first.suffix}`)
    await expect(row.locator('[lang]').first()).toHaveAttribute('lang', 'zh-CN')
    await expect(row).toContainText(source.messages.level)
    await expect(page.getByRole('main').locator('q')).toHaveCount(
      DATASET.evidence.filter(({ exact }) => exact !== undefined).length,
    )
    expect(asked).toEqual([])

    await source.section.getByRole('button', { name: source.messages.close }).click()
    await expect(row).not.toContainText(source.messages.level)
    await expect(source.chooser).toBeFocused()
  })

  test(`a changed copy says where it first differs, and shows first what it does not bear out (${locale})`, async ({
    page,
  }) => {
    const source = new SourcePage(page, locale)
    await source.open()
    await source.choose('changed.txt', gb18030Bytes(rebuiltText().replace(alone.exact, '另有所言')))
    const number = QUOTES.indexOf(alone) + 1
    const later = QUOTES.filter(({ start }) => start > alone.start).length
    await source.expectTally({ inPlace: ALL - later - 1, elsewhere: later, stale: 1 })
    await expect(source.section).toContainText('GB18030')
    const { agreesUntil, firstDifference, why } = source.messages
    const before = QUOTES[number - 2]
    await expect(source.section).toContainText(firstDifference)
    await expect(source.section).toContainText(
      agreesUntil(source.words.formats.number(before?.end ?? 0)),
    )
    await expect(source.section).toContainText(why['words-missing'])

    const rows = page.getByRole('main').locator('li:has(> div q)')
    await expect(rows.first()).toHaveAttribute('id', alone.id)
    await expect(rows.first()).toContainText(source.messages.notFound)
    await expect(rows.first().locator('q')).toHaveText(alone.exact)

    await page.getByText(`${source.messages.found.stale} 1`, { exact: true }).click()
    await expect(rows).toHaveCount(1 + cited())
    await page.getByText(`${source.messages.found.elsewhere} ${later}`, { exact: true }).click()
    await expect(rows).toHaveCount(later + cited())
  })

  test(`what cannot be opened is named, with a remedy, and what was open stays (${locale})`, async ({
    page,
  }) => {
    const source = new SourcePage(page, locale)
    await source.open()
    await source.choose('copy.txt', rebuiltText())
    await source.expectTally({ inPlace: ALL })
    const bad = [
      ['empty.txt', '', 'empty'],
      ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), 'image'],
      ['report.pdf', '%PDF-1.7\n', 'pdf'],
      ['report.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'word'],
      ['program.bin', new Uint8Array([0, 1, 2, 3, 0, 255, 254]), 'binary'],
      ['large.txt', new Uint8Array(21_000_000).fill(97), 'too-large'],
      ['other.txt', '今天天气很好，大家去公园。', 'other-document'],
    ] as const
    for (const [name, content, problem] of bad) {
      await source.choose(name, content)
      await expect(source.problem).toContainText(name)
      await expect(source.problem).toContainText(source.messages.problem[problem].what)
      await expect(source.problem).toContainText(source.messages.problem[problem].remedy)
      await expect(source.problem).toContainText(source.messages.kept)
      await expect(source.section.locator('dl')).toContainText('copy.txt')
    }
    await source.choose('copy.txt', rebuiltText())
    await expect(source.problem).toBeEmpty()
  })
}

test('a copy is read on a phone without scrolling sideways', async ({ page }) => {
  const source = new SourcePage(page, 'zh')
  await page.setViewportSize({ width: 390, height: 844 })
  await source.open()
  await source.choose('很长的文件名'.repeat(12), rebuiltText().replace(alone.exact, '另有所言'))
  await expect(source.section).toContainText('很长的文件名')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
  }
  const box = await source.section.getByText(source.messages.chooseOther).boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
})

test('a copy is opened by dropping its file', async ({ page }) => {
  const source = new SourcePage(page, 'zh')
  await source.open()
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return data
  }, rebuiltText())
  const area = source.section.getByText(source.messages.drop)
  await area.dispatchEvent('dragover', { dataTransfer: transfer })
  await expect(source.section).toContainText(source.messages.dropNow)
  await source.section
    .getByText(source.messages.dropNow)
    .dispatchEvent('drop', { dataTransfer: transfer })
  await source.expectTally({ inPlace: ALL })
  await expect(source.section).toContainText('dropped.txt')
})

test('a copy is opened by the keyboard alone, by choosing and by pasting', async ({ page }) => {
  const source = new SourcePage(page, 'en')
  // Asked for early: the browser has to be told before the key is pressed.
  const asked = page.waitForEvent('filechooser')
  await source.open()
  await source.chooser.focus()
  await page.keyboard.press('Enter')
  const buffer = Buffer.from(rebuiltText())
  await (await asked).setFiles({ name: 'keyed.txt', mimeType: 'text/plain', buffer })
  await source.expectTally({ inPlace: ALL })
  await expect(source.chooser).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(`题\n${rebuiltText()}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await source.expectTally({ elsewhere: ALL })
  await expect(source.section).toContainText(source.messages.pastedName)
})

test('a text taken out of a PDF and a saved page are read, whatever their line breaks and widths', async ({
  page,
}) => {
  const source = new SourcePage(page, 'en')
  await source.open()
  const lines = rebuiltText().replace(/(.{30})/gu, '$1\r\n')
  await source.choose('from-pdf.txt', `﻿${lines.replaceAll(',', '，').replaceAll('(', '（')}`)
  await expect(source.section.getByRole('status')).toContainText(source.messages.found.elsewhere)
  await expect(source.section.getByRole('status')).not.toContainText(source.messages.found.stale)

  const body = `<nav>Home</nav><script>window.ran = true</script><p>${rebuiltText()}</p><img src="/gone.png">`
  await source.choose('page.html', `<!doctype html><meta charset=utf-8><body>${body}`)
  await source.expectTally({ elsewhere: ALL })
  await expect(source.section).toContainText(source.messages.isOtherPage)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)

  const encoded = Buffer.from(`<html><body>${body}`).toString('base64')
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
  const part = 'Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n'
  await source.choose('page.mhtml', `${head}${part}${encoded}\r\n--b--`)
  await expect(source.section).toContainText('page.mhtml')
  await source.expectTally({ elsewhere: ALL })
})

for (const locale of LOCALES) {
  test(`once a copy is open, panel and meter tell the third level on other pages too (${locale})`, async ({
    page,
  }) => {
    const source = new SourcePage(page, locale)
    const { nav, evidence } = source.words.messages
    await source.open()
    await source.choose('changed.txt', rebuiltText().replace(alone.exact, '另有所言'))
    await expect(source.section).toContainText('changed.txt')

    await page.getByRole('link', { name: nav.compare, exact: true }).click()
    const goals = page.locator('[data-cell="ningbo.goals"]:visible').first()
    await goals.click()
    const panel = page.getByRole('complementary', { name: /./ }).filter({ hasText: evidence.title })
    await expect(panel).toContainText(source.messages.level)
    await expect(panel).toContainText(meterWords(source))
    const back = panel.getByRole('link', {
      name: source.messages.inPanel(String(ALL - 1), String(ALL)),
    })
    await back.click()
    await expect(source.section).toContainText('changed.txt')

    await page.reload()
    await expect(source.section).not.toContainText('changed.txt')
  })
}

function meterWords({ messages }: SourcePage): RegExp {
  const [before = '', after = ''] = messages.meter('#').split('#')
  return new RegExp(`${before}\\d+${after}`)
}

/** Rows of documents that are only cited, which no copy touches. */
function cited(): number {
  return DATASET.evidence.filter(({ source, exact }) => source !== QUOTED?.id && exact).length
}
