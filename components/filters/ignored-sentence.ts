import { excerpt } from '@/lib/domain/describe-value'
import { isolateText } from '@/lib/domain/isolate-text'
import type { Words } from '@/lib/i18n/words'

/** As many as a notice can name without pushing the page away. */
const MOST_NAMED = 12

/** What an address names in vain, in one sentence that stays short and in its own direction whatever the address holds. */
export function ignoredSentence(ignored: readonly string[], words: Words): string {
  const { compare } = words.messages
  const named = ignored.slice(0, MOST_NAMED).map((text) => isolateText(excerpt(text)))
  const rest = ignored.length - named.length
  const more = rest > 0 ? [compare.ignoredMore(words.formats.number(rest))] : []
  return compare.ignored(words.formats.and([...named, ...more]))
}
