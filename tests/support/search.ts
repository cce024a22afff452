import type { Locator, Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { expect } from './journey'

/** The search in the words of a reader of one language. */
export class Search {
  readonly page: Page
  readonly messages: ReturnType<typeof wordsOf>['messages']['search']

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.messages = wordsOf(locale).messages.search
  }

  get button(): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name: this.messages.title })
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.messages.title })
  }

  get field(): Locator {
    return this.dialog.getByRole('combobox', { name: this.messages.label })
  }

  get options(): Locator {
    return this.dialog.getByRole('option')
  }

  get chosen(): Locator {
    return this.dialog.getByRole('option', { selected: true })
  }

  get status(): Locator {
    return this.dialog.getByRole('status')
  }

  /** Opens it on a page that has just loaded, where scripts may not have taken over yet. */
  async open(how = () => this.button.click()): Promise<void> {
    await expect(async () => {
      if (!(await this.dialog.isVisible())) await how()
      await expect(this.dialog).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(this.field).toBeFocused()
  }

  /** Pinyin comes a moment after the first focus, and with it what is found. */
  async type(query: string, first: string | RegExp): Promise<void> {
    await expect(this.field).toBeFocused()
    await this.page.keyboard.type(query)
    await expect(this.chosen).toContainText(first)
  }
}
