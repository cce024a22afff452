import Link from 'next/link'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import styles from './footer.module.css'

export function Footer({ dataset, words }: { dataset: Dataset; words: Words }) {
  const { footer, product } = words.messages
  const { license } = dataset
  return (
    <footer className={`measure ${styles.footer}`}>
      <p>{product.principle}</p>
      <ul className={styles.links}>
        <li>
          <a href={license.url}>{footer.licence(license.name)}</a>
        </li>
        <li>
          <Link href={`/${words.locale}/methodology`} prefetch={false}>
            {footer.methodology}
          </Link>
        </li>
        <li>
          <a href={`/data/${dataset.id}/dataset.json`}>{footer.dataset}</a>
        </li>
        <li>
          <a href="/schema/dataset.schema.json">{footer.schema}</a>
        </li>
      </ul>
    </footer>
  )
}
