import { isZipDay } from '@/lib/export/zip-time'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { OWN, OwnDatasets, ownFile } from './support/own-datasets'

/** Clocks that were never set, that run ahead, and on either side of the line where a day begins. */
const CLOCKS = [
  { clock: '1970-01-01T00:00:00Z', timezoneId: 'UTC', day: '1970-01-01' },
  { clock: '2100-03-01T00:00:00Z', timezoneId: 'UTC', day: '2100-03-01' },
  { clock: '2026-11-25T11:30:00Z', timezoneId: 'Pacific/Kiritimati', day: '2026-11-26' },
  { clock: '2026-11-25T10:30:00Z', timezoneId: 'Pacific/Niue', day: '2026-11-24' },
] as const

/** A format of each kind whose file says in itself when it was made. */
const FILES = [
  ['figure', 'PPTX'],
  ['table', 'XLSX'],
  ['report', 'DOCX'],
  ['dataset', 'Data Package'],
] as const

for (const [i, { clock, timezoneId, day }] of CLOCKS.entries())
  test.describe(`where it is ${day} (${timezoneId})`, () => {
    test.use({ timezoneId })
    const locale = LOCALES[i % LOCALES.length] ?? 'zh'

    test(`files are made, carry the reader's day, and what is kept is dated by it (${locale})`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(clock))
      const compare = new ComparePage(page, locale)
      const { actions, exports } = compare.messages
      const { date } = compare.words.formats
      await compare.open('?tab=radar')
      const dialog = await compare.download('figure')
      for (const [kind, format] of FILES) {
        await dialog.getByText(exports.kinds[kind], { exact: true }).click()
        await dialog.getByText(format, { exact: true }).click()
        if (format === 'DOCX' && !isZipDay(day)) {
          // The one format whose library goes by the clock itself.
          await dialog.getByRole('button', { name: actions.download }).click()
          await expect(dialog.getByRole('status')).toContainText(actions.clockWrong)
          continue
        }
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: actions.download }).click(),
        ])
        expect([format, file.suggestedFilename()]).toEqual([format, expect.stringContaining(day)])
      }
      await page.keyboard.press('Escape')

      const own = new OwnDatasets(page, locale)
      await own.keep(ownFile())
      await expect(own.rows).toContainText(own.messages.added(date(day)))
      await page.goto(`/${locale}/compare?dataset=${OWN}`)
      await expect(own.dateline).toContainText(own.messages.state.ready)
    })
  })
