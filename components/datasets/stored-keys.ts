import { excerpt } from '@/lib/domain/describe-value'
import { isolateText } from '@/lib/domain/isolate-text'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import type { Words } from '@/lib/i18n/words'
import { parseSavedViews } from '@/lib/saved-views/parse-saved-views'
import { SAVED_VIEWS_KEY, savedViews } from '@/lib/saved-views/saved-views-store'
import { adoptStoredLook, LOOK_KEY } from '../layout/look'
import { LOCALE_KEY } from '../layout/remember-locale'
import { adoptStoredSlashKey, SLASH_KEY } from '../layout/slash-key'

/** Something that the program keeps in this browser's local storage, under a key of its own. */
export interface StoredThing {
  key: string
  name: (words: Words) => string
  /** What is stored there, in words. */
  says: (stored: string, words: Words) => string
  /** Makes the page that is open follow the storage, once that was changed here. */
  follow?: () => void
}

/** All that is kept, a line each. A key that is not among these is listed all the same, by its own name. */
export const STORED_THINGS: readonly StoredThing[] = [
  {
    key: LOOK_KEY,
    name: ({ locale }) => STORED_MESSAGES[locale].things.look,
    says: (stored, { messages }) =>
      stored === 'light' || stored === 'dark' ? messages.nav[stored] : shortened(stored),
    follow: adoptStoredLook,
  },
  {
    key: LOCALE_KEY,
    name: ({ locale }) => STORED_MESSAGES[locale].things.language,
    says: (stored, { messages }) =>
      stored === 'zh' || stored === 'en' ? messages.source.languages[stored] : shortened(stored),
  },
  {
    key: SLASH_KEY,
    name: ({ locale }) => STORED_MESSAGES[locale].things.slash,
    says: (stored, { locale }) =>
      stored === 'off' ? STORED_MESSAGES[locale].slashOff : shortened(stored),
    follow: adoptStoredSlashKey,
  },
  {
    key: SAVED_VIEWS_KEY,
    name: ({ locale }) => STORED_MESSAGES[locale].things.savedViews,
    says: saysViews,
    follow: savedViews.refresh,
  },
]

/** A thing that another version of the program has stored. */
export function otherThing(key: string): StoredThing {
  return {
    key,
    name: ({ locale }) => STORED_MESSAGES[locale].other(shortened(key)),
    says: shortened,
  }
}

/** As many as one line names. */
const MOST_NAMED = 12

function saysViews(stored: string, { locale, messages, formats }: Words): string {
  const { views, unread } = parseSavedViews(stored)
  const names = views
    .slice(0, MOST_NAMED)
    .map(({ name }) => messages.savedViews.named(shortened(name)))
  const rest = views.length - names.length
  const more = rest > 0 ? [messages.compare.ignoredMore(formats.number(rest))] : []
  return [
    STORED_MESSAGES[locale].views(formats.number(views.length), formats.and([...names, ...more])),
    ...(unread.length > 0
      ? [STORED_MESSAGES[locale].viewsUnread(formats.number(unread.length))]
      : []),
  ].join('')
}

function shortened(text: string): string {
  return isolateText(excerpt(text))
}
