import type { Locator, Page } from '@playwright/test'
import { IMPORT_MESSAGES } from '@/lib/i18n/import-messages'
import type { Locale } from '@/lib/i18n/locales'
import { OwnDatasets } from './own-datasets'

/** Three zones as an analyst keeps them: a number that lost its digits, a row without a name, two spellings of a theme. */
export const ZONES_CSV = `名称,面积（平方公里）,主题,备注,年份
甲区,119.95,数字经济、金融,好,2020
乙区,.08,港航、ＡＩ,,2021
丙区,46,港航、AI,,2021
,3,港航,,2022
`

/** What a reader does on the page that imports tables, in the words of one language. */
export class ImportPage {
  readonly page: Page
  readonly own: OwnDatasets
  readonly locale: Locale

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.locale = locale
    this.own = new OwnDatasets(page, locale)
  }

  get messages() {
    return IMPORT_MESSAGES[this.locale]
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  step(name: 'read' | 'match' | 'check' | 'keep'): Locator {
    return this.page.getByRole('region', { name: this.messages[name], exact: true })
  }

  get report(): Locator {
    return this.page.getByRole('table', { name: this.messages.report })
  }

  /** All spellings of names, which open by their summary. */
  get spellings(): Locator {
    return this.step('check').locator('details').filter({ hasText: this.messages.spellingsLead })
  }

  get spelled(): Locator {
    return this.spellings.getByRole('table')
  }

  get near(): Locator {
    return this.spellings.getByRole('region', { name: this.messages.near })
  }

  get rowDialog(): Locator {
    return this.page.getByRole('dialog')
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/import`)
  }

  async choose(content: string | Uint8Array, name = '各区.csv'): Promise<void> {
    await this.main
      .getByLabel(this.own.messages.open)
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  }

  /** Files let go over whatever page is shown. */
  async drop(content: string, name = '各区.csv'): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([text, file]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], file))
        return transfer
      },
      [content, name] as const,
    )
    await this.page.locator('h1').dispatchEvent('drop', { dataTransfer: data })
  }

  /** What the line above the report says after a check. */
  said(errors: string, questions: string): Locator {
    return this.step('check').getByText(this.messages.checked(errors, questions))
  }

  /** The row of the report on a cell or row. */
  problem(text: string): Locator {
    const head = this.page.getByRole('rowheader', { name: text, exact: true })
    const cell = this.page.getByRole('cell', { name: text, exact: true })
    return this.report.getByRole('row').filter({ has: head.or(cell) })
  }
}
