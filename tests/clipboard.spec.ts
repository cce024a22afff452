import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47]

for (const locale of LOCALES)
  test.describe(`with a clipboard (${locale})`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('a figure is copied as a picture, and the table as markup and as lines, by keyboard', async ({
      page,
    }) => {
      const compare = new ComparePage(page, locale)
      const { actions, compare: messages } = compare.messages
      await compare.open()
      await page.getByRole('button', { name: actions.copyFigure }).first().focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: actions.figureCopied })).toBeVisible()
      const picture = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const blob = await item?.getType('image/png')
        const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))
        return { types: item?.types, start: [...bytes.slice(0, 4)], length: bytes.length }
      })
      expect(picture).toMatchObject({ types: ['image/png'], start: PNG_SIGNATURE })
      expect(picture.length).toBeGreaterThan(20_000)

      await page.getByRole('button', { name: actions.copyTable }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: actions.tableCopied })).toBeVisible()
      const table = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const text = async (type: string) => (await item?.getType(type))?.text() ?? ''
        return { html: await text('text/html'), text: await text('text/plain') }
      })
      const shown = await compare.rowOrder()
      const lines = table.text.trimEnd().split('\n')
      expect(lines.map((line) => line.split('\t')[0])).toEqual([expect.anything(), ...shown])
      for (const said of [messages.shownTable, DATASET.version, DATASET.license.name, ...shown])
        expect(table.html).toContain(said)
    })
  })

test('where the browser refuses the clipboard, a figure is saved and a table is pointed to its download', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
  })
  const compare = new ComparePage(page, 'zh')
  const { actions } = compare.messages
  await compare.open('?tab=radar')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: actions.copyFigure }).first().click()
  const file = (await coming).suggestedFilename()
  expect(file).toMatch(/_radar_zh_.*\.png$/)
  await expect(page.getByText(actions.savedInstead(file))).toBeVisible()
  await page.getByRole('button', { name: actions.copyTable }).click()
  await expect(page.getByText(actions.tableRefused)).toBeVisible()
  await expect(page).toHaveURL(/tab=radar$/)
})

test('a link can name the version it was made for, and a page of another version says so', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'zh')
  const { dateline, exports } = compare.messages
  await compare.open('?metric=themes')
  const dialog = await compare.download('figure')
  await dialog.getByText(exports.kinds.citation, { exact: true }).click()
  await dialog.getByText(exports.links.pinned, { exact: true }).click()
  await expect(dialog.locator('pre')).toContainText(`metric=themes&version=${DATASET.version}`)
  await page.goto(`/zh/compare?metric=themes&version=${DATASET.version}`)
  await expect(compare.figure.getByRole('heading')).toBeVisible()
  await expect(page.getByText(dateline.otherVersion('0.9.0'))).toHaveCount(0)
  await page.goto('/zh/compare?metric=themes&version=0.9.0')
  await expect(page.getByText(dateline.otherVersion('0.9.0'))).toBeVisible()
})
