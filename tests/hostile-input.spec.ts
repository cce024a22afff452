import papaparse from 'papaparse'
import { HOSTILE_CASES, HOSTILE_TEXTS } from '@/lib/domain/fixtures/hostile-texts'
import { SMALL_TEXT } from '@/lib/domain/fixtures/small-dataset'
import { CITATION_FORMATS } from '@/lib/export/citation/citation-formats'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { turnedWords } from './support/faults/turned-words'
import { hostileFile, Watched } from './support/hostile'
import { ImportPage } from './support/import-page'
import { expect, test } from './support/journey'
import { SourcePage } from './support/own-copy'
import { OwnDatasets, ownFile } from './support/own-datasets'
import { SavedViews } from './support/saved-views'

test.setTimeout(600_000)

/** A file with controls in it is no table, and is not read. */
const TEXTS = HOSTILE_CASES.map(([, text]) => text).filter((text) => !/(?!\s)\p{Cc}/u.test(text))
const MARKUP = Object.values(HOSTILE_TEXTS.markup).join(' ')

for (const locale of LOCALES)
  test(`tables whose names, heads and cells are hostile are previewed, checked and mended as text (${locale})`, async ({
    page,
  }) => {
    const watched = await Watched.on(page)
    const desk = new ImportPage(page, locale)
    const { messages } = desk
    const heads = ['名称', '主题', '面积（平方公里）', ...TEXTS.slice(0, 12)]
    const rows = TEXTS.map((text, i) => [text, text, text, ...TEXTS.slice(i, i + 12)])
    await desk.open()
    await desk.choose(papaparse.unparse([heads, ...rows]), '<img src=x onerror=window.__ran=1>.csv')
    await expect(desk.report).toBeVisible({ timeout: 60_000 })
    await watched.check('what was read')
    for (const part of await desk.main.locator('summary, details > *:first-child').all())
      await part.click({ timeout: 1000 }).catch(() => undefined)
    await watched.check('all that opens')
    const problem = desk.report.getByRole('button').first()
    if ((await problem.count()) > 0) await problem.click({ timeout: 2000 }).catch(() => undefined)
    await watched.check('a row')
    expect(await page.evaluate(turnedWords)).toEqual([])
    await expect(desk.step('check')).toContainText(messages.check)
  })

test('views, datasets and copies that a reader names or opens are text wherever they are listed', async ({
  page,
}) => {
  const watched = await Watched.on(page)
  const saved = new SavedViews(page, 'en')
  const names = [HOSTILE_TEXTS.markup.script, HOSTILE_TEXTS.directions.override, '__proto__']
  for (const [i, text] of names.entries()) {
    await page.goto(`/en/compare?tab=${['radar', 'dots', 'table'][i]}`)
    await saved.open()
    await saved.name.fill(text)
    await page.keyboard.press('Enter')
    await expect(saved.rows.first()).toBeVisible()
    await watched.check('the list of views')
    await page.keyboard.press('Escape')
  }
  const own = new OwnDatasets(page, 'en')
  await own.keep()
  await own.button('rename', own.title).click()
  await page.keyboard.insertText(HOSTILE_TEXTS.markup['a picture that fails'])
  await page.keyboard.press('Enter')
  await expect(own.rows).toContainText('<img src=x')
  await watched.check('the page of datasets')
  expect(await page.evaluate(turnedWords)).toEqual([])

  await own.choose(own.section, ownFile({ id: 'copied', title: { en: 'Copied' } }))
  await expect(own.rows).toHaveCount(2)
  await page.goto('/en/source?dataset=own-copied')
  const source = new SourcePage(page, 'en')
  await expect(source.chooser.first()).toBeEnabled()
  const copy = SMALL_TEXT.replaceAll('、', `、${MARKUP}`)
  await source.choose('<svg onload=window.__ran=1>.txt', copy)
  await expect(page.getByRole('main')).toContainText('<script>')
  await watched.check('a copy of a document')
})

for (const [what, text] of [
  ['markup', MARKUP],
  ['a name that all objects have', HOSTILE_TEXTS.names.prototype],
] as const)
  test(`figures and tables of a dataset whose texts are ${what} leave in every format`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const watched = await Watched.on(page)
    const own = new OwnDatasets(page, 'en')
    await own.manage()
    await own.choose(own.section, hostileFile('hostile', () => text).content)
    await expect(own.rows).toHaveCount(1)
    const compare = new ComparePage(page, 'en')
    const { actions, exports } = compare.messages
    await compare.open('?dataset=own-hostile&tab=radar')
    await page.getByRole('button', { name: actions.copyTable }).click()
    await expect(page.getByRole('button', { name: actions.tableCopied })).toBeVisible()
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text() ?? ''
    })
    // As an editor does that takes it in: without a policy of its own.
    const strange = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html')
      const brought = parsed.querySelectorAll(
        'script, img, svg, iframe, form, a, base, style, math',
      )
      const handlers = [...parsed.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      )
      return [...brought, ...handlers].map((element) => element.outerHTML.slice(0, 100))
    }, html)
    expect(strange).toEqual([])
    await watched.check('the clipboard')

    const dialog = await compare.download('figure')
    for (const [kind, formats] of [
      ['figure', ['SVG', 'PNG', 'PPTX']],
      ['table', ['CSV', 'XLSX']],
      ['report', ['DOCX', 'PPTX']],
      ['dataset', ['Data Package', 'JSON']],
    ] as const) {
      await dialog.getByText(exports.kinds[kind], { exact: true }).click()
      for (const format of formats) {
        await dialog.getByText(format, { exact: true }).click()
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: actions.download }).click(),
        ])
        expect(file.suggestedFilename()).toMatch(/^own-hostile-[\w.-]+$/)
        // The library that makes slides looks whether it may compile code, and goes on without.
        if (format === 'PPTX') watched.forget('refused: script-src eval ')
        await watched.check(`${kind} as ${format}`)
      }
    }
    await dialog.getByText(exports.kinds.citation, { exact: true }).click()
    for (const { label } of CITATION_FORMATS) {
      const named = compare.words.text(label)
      const list = dialog.getByRole('combobox', { name: actions.format })
      if ((await list.count()) > 0) await list.selectOption({ label: named })
      else await dialog.getByText(named, { exact: true }).click()
      await expect(dialog.getByRole('button', { name: actions.download })).toBeEnabled()
      await watched.check(`cited as ${named}`)
    }
  })
