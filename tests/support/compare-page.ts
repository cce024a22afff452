import type { Locator, Page } from '@playwright/test'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { CHART_NAMES, type ChartId } from '@/lib/charts/chart-names'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { DATASET, themeById, zoneById } from './dataset'
import { expect } from './journey'

/** The workbench in the words of a reader of one language. */
export class ComparePage {
  readonly page: Page
  readonly words: ReturnType<typeof wordsOf>
  readonly path: string

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.words = wordsOf(locale)
    this.path = `/${locale}/compare`
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(this.path + query)
    await this.ready()
  }

  /** The page's HTML has a table that cannot be sorted; once scripts have taken over, it can, or what the address asks for has none. */
  async ready(): Promise<void> {
    await expect(this.page.locator('#panel-table table:not(:has(thead button))')).toHaveCount(0)
  }

  get messages() {
    return this.words.messages
  }

  zone(id: string): string {
    return this.words.text(zoneById(id).shortName)
  }

  zones(ids: readonly string[] = DATASET.zones.map(({ id }) => id)): string[] {
    return ids.map((id) => this.zone(id))
  }

  theme(id: string): string {
    return this.words.text(themeById(id).label)
  }

  metric(id: string): { label: string; short: string } {
    const metric = metricsOf(DATASET).get(id)
    if (!metric) throw new Error(`No metric ${id}.`)
    return { label: this.words.text(metric.label), short: this.words.text(metric.shortLabel) }
  }

  tab(id: ChartId | 'table'): Locator {
    const name = id === 'table' ? this.messages.compare.table : this.words.text(CHART_NAMES[id])
    return this.page.getByRole('tab', { name, exact: true })
  }

  get rail(): Locator {
    return this.page.getByRole('region', { name: this.messages.compare.rail })
  }

  /** The row of a zone in the picker. */
  picked(id: string): Locator {
    return this.rail.getByRole('listitem').filter({ hasText: this.zone(id) })
  }

  /** Its visible words are pressed, as a reader would: the box itself is drawn as the zone's symbol. */
  pick(id: string): Promise<void> {
    return this.picked(id).getByText(this.zone(id), { exact: true }).click()
  }

  chip(theme: string): Locator {
    return this.rail.getByRole('button', { name: startingWith(this.theme(theme)) })
  }

  async match(how: 'any' | 'all'): Promise<void> {
    await this.rail.getByText(this.messages.filter[how], { exact: true }).click()
  }

  /** What is said of the filter. */
  get sentence(): Locator {
    return this.rail.locator('[data-filter-sentence]')
  }

  /** What a screen reader hears in passing. */
  get announced(): Locator {
    return this.page.locator('[role="status"][data-announcer]')
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true })
  }

  get figure(): Locator {
    return this.page.getByRole('figure')
  }

  /** The chart as a list to be read with the keyboard. */
  get reader(): Locator {
    return this.figure.getByRole('listbox')
  }

  async readingOrder(): Promise<string[]> {
    const texts = await this.reader.getByRole('option').allTextContents()
    const names = DATASET.zones.map(({ id }) => this.zone(id))
    const order = texts.flatMap((text) => names.filter((name) => text.startsWith(name)))
    return [...new Set(order)]
  }

  get table(): Locator {
    return this.page.getByRole('table')
  }

  row(id: string): Locator {
    return this.table.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: this.zone(id), exact: true }),
    })
  }

  async rowOrder(): Promise<string[]> {
    const heads = await this.table.locator('tbody').getByRole('rowheader').allTextContents()
    return heads.map((head) => head.trim())
  }

  head(metric: string): Locator {
    const { short } = this.metric(metric)
    return this.table.getByRole('columnheader', { name: startingWith(short) })
  }

  number(zone: string, metric: string): Locator {
    const [before] = this.messages.table
      .openEvidence(this.zone(zone), this.metric(metric).label, '\u0000')
      .split('\u0000')
    return this.table.getByRole('link', { name: startingWith(before ?? '') })
  }

  get evidence(): Locator {
    return this.page.getByRole('complementary')
  }

  get closeEvidence(): Locator {
    return this.evidence.getByRole('button', { name: startingWith(this.messages.evidence.close) })
  }

  /** Opens the dialog for the figure, or for the table below it. */
  async download(what: 'figure' | 'table'): Promise<Locator> {
    const { actions, exports } = this.messages
    const lists = this.page.getByRole('list', { name: actions.label })
    const list = what === 'figure' ? lists.first() : lists.last()
    await list.getByRole('button', { name: actions.download }).click()
    const dialog = this.page.getByRole('dialog', { name: exports.title })
    await expect(dialog).toBeVisible()
    return dialog
  }
}

export function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
