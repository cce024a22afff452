import type { Download, Locator, Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { SAVED_VIEWS_KEY } from '@/lib/saved-views/saved-views-store'
import { expect } from './journey'

/** The dialog of saved views in the words of a reader of one language. */
export class SavedViews {
  readonly page: Page
  readonly words: ReturnType<typeof wordsOf>

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.words = wordsOf(locale)
  }

  get messages() {
    return this.words.messages.savedViews
  }

  get way(): Locator {
    return this.page.getByRole('button', { name: this.messages.title, exact: true })
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.messages.title })
  }

  get name(): Locator {
    return this.dialog.getByRole('textbox', { name: this.messages.name, exact: true })
  }

  get status(): Locator {
    return this.dialog.getByRole('status')
  }

  get rows(): Locator {
    return this.dialog.getByRole('list', { name: this.messages.list }).locator(':scope > li')
  }

  /** The name of a saved view, which opens it. */
  link(name: string): Locator {
    return this.dialog.getByRole('link', { name, exact: true })
  }

  named(name: string): string {
    return this.messages.named(name)
  }

  button(what: 'rename' | 'remove' | 'undo', name: string): Locator {
    const label = this.messages[`${what}Of`](this.named(name))
    return this.dialog.getByRole('button', { name: label, exact: true })
  }

  async open(): Promise<void> {
    await this.way.click()
    await expect(this.dialog).toBeVisible()
  }

  async save(name: string): Promise<void> {
    await this.name.fill(name)
    await this.dialog.getByRole('button', { name: this.messages.save, exact: true }).click()
    await expect(this.status).toContainText(this.messages.saved(this.named(name)))
  }

  async names(): Promise<string[]> {
    return this.rows.getByRole('link').allTextContents()
  }

  async choose(name: string, content: string): Promise<void> {
    const buffer = Buffer.from(content)
    await this.dialog
      .getByLabel(this.messages.open)
      .setInputFiles({ name, mimeType: 'application/json', buffer })
  }

  async download(): Promise<Download> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.dialog.getByRole('button', { name: this.messages.download }).click(),
    ])
    return file
  }

  /** What the browser keeps. */
  stored(): Promise<string | null> {
    return this.page.evaluate((key) => localStorage.getItem(key), SAVED_VIEWS_KEY)
  }
}
