import type { ReactNode } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import styles from './dateline.module.css'

/** Which dataset is on the page, in which version, and how large it is; at the right, what can be done from any page. */
export function Dateline({
  dataset,
  words,
  children,
}: {
  dataset: Dataset
  words: Words
  children: ReactNode
}) {
  const { dateline } = words.messages
  const { number } = words.formats
  return (
    <div className={`measure ${styles.dateline}`}>
      <p>
        <span>
          {dateline.label}
          {words.locale === 'zh' ? '：' : ': '}
          {words.text(dataset.title)}
        </span>
        <span>{dateline.version(dataset.version)}</span>
        <span>{dateline.size(number(dataset.zones.length), number(dataset.sources.length))}</span>
      </p>
      {children}
    </div>
  )
}
