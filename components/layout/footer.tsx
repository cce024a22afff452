import Link from 'next/link'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import styles from './footer.module.css'
import { PrintedFrom } from './printed-from'
import { ReleaseLine } from './release-line'
import type { Release } from './use-offline'

/** The principle of counting, licence and files of the dataset, and which version of the program this is. */
export function Footer({
  dataset,
  words,
  release,
}: {
  dataset: Dataset
  words: Words
  release: Release
}) {
  const { footer, nav, product } = words.messages
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
          <Link href={`/${words.locale}/datasets`} prefetch={false}>
            {footer.datasets}
          </Link>
        </li>
        <li>
          <Link href={`/${words.locale}/accessibility`} prefetch={false}>
            {nav.accessibility}
          </Link>
        </li>
        <li>
          <a href="/third-party.txt">{footer.thirdParty}</a>
        </li>
      </ul>
      <PrintedFrom />
      <ReleaseLine release={release} locale={words.locale} />
    </footer>
  )
}
