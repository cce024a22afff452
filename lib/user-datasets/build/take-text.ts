import { LANGUAGES, type Language, type LocalizedText } from '@/lib/domain/text'
import { importProblem } from '@/lib/user-datasets/import-problem'
import { columnKind } from '@/lib/user-datasets/map/columns'
import type { Draft } from './draft'
import { at, columnOf, localizedOf, type TableRow } from './table-row'

/** A text that a row needs; null, and said, where it has none. */
export function neededText(draft: Draft, row: TableRow, key: string): LocalizedText | null {
  const text = optionalText(draft, row, key)
  if (!text) sayAbsent(draft, row, key)
  return text
}

export function optionalText(draft: Draft, row: TableRow, key: string): LocalizedText | null {
  const text = localizedOf(row, key)
  if (text) for (const language of LANGUAGES) if (text[language]) draft.languages.add(language)
  return text
}

/** A text in the one language that its column is in. */
export function inLanguageOf(draft: Draft, text: string, language: Language): LocalizedText {
  draft.languages.add(language)
  return { [language]: text }
}

export function sayAbsent(draft: Draft, row: TableRow, key: string) {
  const { holds } = row.mapping
  const names = (holds && columnKind(holds, key)?.names) ?? { zh: key, en: key }
  draft.problems.add(importProblem('name-absent', at(row, columnOf(row, key)), names.zh, names.en))
}
