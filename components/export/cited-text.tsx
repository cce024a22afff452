import { Fragment } from 'react'
import type { CitedText as Text } from '@/lib/export/citation/cited-text'
import styles from './citation-list.module.css'

/** A written reference. Its address is no link: the page has one beside it. */
export function CitedText({ text }: { text: Text }) {
  return text.map(({ text: piece, isItalic, href, lang }, i) => {
    if (isItalic)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a reference keep their places
        <cite key={i} className={styles.title} lang={lang}>
          {piece}
        </cite>
      )
    if (href !== undefined || lang !== undefined)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a reference keep their places
        <span key={i} className={href && styles.address} lang={lang}>
          {piece}
        </span>
      )
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a reference keep their places
    return <Fragment key={i}>{piece}</Fragment>
  })
}
