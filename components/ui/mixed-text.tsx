import { Fragment } from 'react'
import { type Locale, TAGS } from '@/lib/i18n/locales'

// Chinese characters and the marks that stand among them; figures and brackets only between such.
const CHINESE =
  /([\p{Script=Han}\u3000-\u303f\uff00-\uffef](?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef\d()·]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef)])?)/u

/** A sentence of the page, in which Chinese words on an English page are marked as Chinese: for voices, and for the face they are set in. */
export function MixedText({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'zh' || !CHINESE.test(text)) return text
  return text.split(CHINESE).map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
      <Fragment key={i}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
      <span key={i} lang={TAGS.zh}>
        {part}
      </span>
    ),
  )
}
