import type { CitedText as Text } from '@/lib/export/citation/cited-text'
import styles from './citation-list.module.css'

/** A written reference. Its address is no link: the page has one beside it. */
export function CitedText({ text }: { text: Text }) {
  return text.map(({ text: piece, isItalic, lang }, i) => {
    if (!isItalic && lang === undefined) return piece
    const Element = isItalic ? 'cite' : 'span'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a reference keep their places
      <Element key={i} className={isItalic && styles.title} lang={lang}>
        {piece}
      </Element>
    )
  })
}
