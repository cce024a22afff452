import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { canonicalText } from '@/lib/domain/verify-evidence'

export const ARTICLE = 'hunan-office-article'

/**
 * The article in its canonical form, from the folder that ZONESCOPE_SOURCES names, found by its hash and not by its
 * name; nothing where it is not at hand.
 */
export function articleText(dataset: Dataset): string | undefined {
  const folder = process.env.ZONESCOPE_SOURCES
  const wanted = lookup(dataset).sources.get(ARTICLE)?.textSha256
  if (!folder || !existsSync(folder)) return undefined
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 1_000_000)
    .map((path) => canonicalText(readFileSync(path, 'utf8')))
    .find((each) => createHash('sha256').update(each, 'utf8').digest('hex') === wanted)
}
