import { shownText } from '@/lib/domain/shown-text'
import type { Words } from '@/lib/i18n/words'

/** The words of a language for use on a page: texts from data cannot turn round what stands beside them. */
export function readingWords(plain: Words): Words {
  return { ...plain, text: (text) => shownText(plain.text(text)) }
}
