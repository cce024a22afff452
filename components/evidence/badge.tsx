import type { Support } from '@/lib/domain/support'
import type { Words } from '@/lib/i18n/words'
import styles from './evidence.module.css'

/** How something is supported. The badges differ in form, not in colour. */
export function Badge({ support, words }: { support: Support; words: Words }) {
  const { evidence } = words.messages
  return (
    <span className={styles.badge} data-support={support} title={evidence.supportNote[support]}>
      {evidence.support[support]}
    </span>
  )
}
