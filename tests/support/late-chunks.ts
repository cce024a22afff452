import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { outFolder } from '../../scripts/lib/paths.mjs'

/** How the parts of the program that come later fare: never, only when asked again, or as they should. */
export type Fate = 'gone' | 'at second asking' | 'there'

/** Decides over every part of the program that a page's own HTML does not name. */
export class LateChunks {
  fate: Fate
  private readonly asked = new Map<string, number>()
  private readonly first: ReadonlySet<string>

  private constructor(path: string, fate: Fate) {
    const html = readFileSync(join(outFolder, `${path}.html`), 'utf8')
    const scripts = html.matchAll(/<(?:script|link)[^>]* (?:src|href)="[^"]*?([^/"]+\.js)"/g)
    this.first = new Set(Array.from(scripts, ([, name = '']) => name))
    this.fate = fate
  }

  /** @param path of the page, `/zh/compare`, whose first view is not disturbed */
  static async of(page: Page, path: string, fate: Fate): Promise<LateChunks> {
    const chunks = new LateChunks(path, fate)
    await page.route('**/_next/static/**/*.js', (route) => chunks.answer(route))
    return chunks
  }

  /** How often the part asked for most often was asked for. */
  get mostAsked(): number {
    return Math.max(0, ...this.asked.values())
  }

  private async answer(route: Route): Promise<void> {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (this.first.has(name)) return route.fallback()
    const before = this.asked.get(name) ?? 0
    this.asked.set(name, before + 1)
    const isAnswered = this.fate === 'there' || (this.fate === 'at second asking' && before > 0)
    return isAnswered ? route.fallback() : route.fulfill({ status: 404 })
  }
}
