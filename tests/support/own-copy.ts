import type { Locator, Page } from '@playwright/test'
import { isTextQuote } from '@/lib/domain/evidence'
import type { Locale } from '@/lib/i18n/locales'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import { wordsOf } from '@/lib/i18n/words'
import { DATASET } from './dataset'
import { expect } from './journey'

/** The document of the shipped dataset that most is quoted from. */
export const QUOTED = DATASET.sources.find(({ textSha256 }) => textSha256) ?? DATASET.sources[0]

/** Its quotes in the order of the text. */
export const QUOTES = DATASET.evidence
  .filter(isTextQuote)
  .filter(({ source }) => source === QUOTED?.id)
  .toSorted((a, b) => a.start - b.start || a.end - b.end)

/**
 * A text in which every quote stands at its place, made without the document: each with the words recorded around it,
 * and filler where nothing is recorded.
 */
export function rebuiltText(): string {
  const text: string[] = Array(QUOTED?.textLength ?? 0).fill('某')
  for (const { exact, prefix, suffix, start } of QUOTES) {
    const passage = [...`${prefix}${exact}${suffix}`]
    text.splice(start - [...prefix].length, passage.length, ...passage)
  }
  return text.join('')
}

/** The page of sources in the words of a reader of one language. */
export class SourcePage {
  readonly page: Page
  readonly words: ReturnType<typeof wordsOf>
  readonly path: string

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.words = wordsOf(locale)
    this.path = `/${locale}/source`
  }

  async open(): Promise<void> {
    await this.page.goto(this.path)
    await expect(this.chooser).toBeEnabled()
  }

  get messages() {
    return OWN_COPY_MESSAGES[this.words.locale]
  }

  /** Where a copy is asked for and, once open, described. */
  get section(): Locator {
    return this.page.getByRole('region', {
      name: new RegExp(`^(${this.messages.title}|${this.messages.summary})$`),
    })
  }

  get chooser(): Locator {
    return this.section.getByLabel(
      new RegExp(`^(${this.messages.choose}|${this.messages.chooseOther})`),
    )
  }

  async choose(name: string, content: string | Uint8Array): Promise<void> {
    const buffer = Buffer.from(content)
    await this.chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  get problem(): Locator {
    return this.section.getByRole('alert')
  }

  quote(id: string): Locator {
    return this.page.locator(`[id="${id}"]`)
  }

  async expectTally(tally: {
    inPlace?: number
    elsewhere?: number
    stale?: number
  }): Promise<void> {
    const { found, tally: say } = this.messages
    const { figure } = this.words.messages
    const { inPlace = 0, elsewhere = 0, stale = 0 } = tally
    const said = [
      inPlace > 0 && say(String(inPlace), found['in-place']),
      elsewhere > 0 && say(String(elsewhere), found.elsewhere),
      stale > 0 && say(String(stale), found.stale),
    ].filter((part) => typeof part === 'string')
    await expect(this.section.getByRole('status')).toHaveText(figure.listed(said))
  }
}
