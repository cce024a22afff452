import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { DATABASE } from '@/lib/user-datasets/store/database'
import { expect } from './journey'

/** A reader's file, with whatever is different about it. */
export function ownFile(changes: object = {}): string {
  return JSON.stringify({ ...smallDatasetFile(), ...changes })
}

/** The id under which that file is kept. */
export const OWN = 'own-small-zones'

/** What a reader does with datasets of their own, in the words of one language. */
export class OwnDatasets {
  readonly page: Page
  readonly words: ReturnType<typeof wordsOf>

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.words = wordsOf(locale)
  }

  get messages() {
    return this.words.messages.ownDatasets
  }

  /** Its title in this language. */
  get title(): string {
    return this.words.text(smallDatasetFile().title)
  }

  get dateline(): Locator {
    return this.page.locator('body > header')
  }

  get way(): Locator {
    return this.page.getByRole('button', { name: this.messages.changeDataset })
  }

  get picker(): Locator {
    return this.page.getByRole('dialog', { name: this.messages.pick })
  }

  /** The section of the page of datasets. */
  get section(): Locator {
    return this.page.locator('#own')
  }

  get rows(): Locator {
    return this.section.getByRole('list', { name: this.messages.list }).locator(':scope > li')
  }

  get names(): Promise<string[]> {
    return this.rows.getByRole('link').allTextContents()
  }

  button(
    what: 'rename' | 'duplicate' | 'export' | 'exportProject' | 'remove' | 'undo',
    title: string,
  ): Locator {
    const name = this.messages[`${what}Of`](this.messages.named(title))
    return this.section.getByRole('button', { name, exact: true })
  }

  /** Opens the page of datasets. */
  async manage(query = ''): Promise<void> {
    await this.page.goto(`/${this.words.locale}/datasets${query}`)
    await expect(this.section.getByText(this.messages.looking)).toHaveCount(0)
  }

  async choose(within: Locator, content: string, name = 'zones.json'): Promise<void> {
    const buffer = Buffer.from(content)
    await within
      .getByLabel(this.messages.open)
      .setInputFiles({ name, mimeType: 'application/json', buffer })
  }

  /** Opens a file on the page of datasets and waits until it is kept. */
  async keep(content = ownFile(), title = this.title): Promise<void> {
    await this.manage()
    await this.choose(this.section, content)
    await expect(this.section).toContainText(this.messages.kept(this.messages.named(title)))
  }

  async taken(button: Locator): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), button.click()])
    return { name: file.suggestedFilename(), text: await textOf(file) }
  }
}

async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8')
}

/** Writes a text straight into the browser's store, as a fault would. */
export function damage(page: Page, id: string, text: string): Promise<void> {
  return page.evaluate(
    ([database, key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const opened = opening.result
          const writing = opened.transaction('texts', 'readwrite')
          writing.objectStore('texts').put(value, key)
          writing.oncomplete = () => {
            opened.close()
            resolve()
          }
        }
      }),
    [DATABASE, id, text] as const,
  )
}
