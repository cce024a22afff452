import { shownText } from '@/lib/domain/shown-text'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Words } from '@/lib/i18n/words'

/** A document's title in the language in which it was printed. */
export function printedTitle({ title, language }: SourceDocument, words: Words): string {
  return shownText(title[language] ?? words.text(title))
}
