import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'

/** A text in the languages that it has, for a file that is the same whoever takes it: “数据 / data”. */
export function inBoth(text: LocalizedText, between = ' / '): string {
  return [...new Set(LANGUAGES.flatMap((language) => text[language] ?? []))].join(between)
}
