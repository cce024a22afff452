import type { z } from 'zod'
import type { localizedText } from './text-schema'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type LocalizedText = z.infer<typeof localizedText>

/** Our own words, which always exist in both languages. */
export type Bilingual = Record<Language, string>

/** The text in the language asked for, or in the other one; `language` says which it is. */
export function inLanguage(
  text: LocalizedText,
  wanted: Language,
): { text: string; language: Language } {
  const own = text[wanted]
  if (own !== undefined) return { text: own, language: wanted }
  const other: Language = wanted === 'zh' ? 'en' : 'zh'
  return { text: text[other] ?? '', language: other }
}
