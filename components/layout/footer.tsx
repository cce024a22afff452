'use client'

import Link from 'next/link'
import { shownText } from '@/lib/domain/shown-text'
import { pageHref } from '../filters/dataset-param'
import styles from './footer.module.css'
import { PrintedFrom } from './printed-from'
import { useReading } from './reading-context'
import { ReleaseLine } from './release-line'
import type { PageName } from './site-pages'
import type { Release } from './use-offline'

/** The principle of counting, licence and files of the dataset, and which version of the program this is. */
export function Footer({ release }: { release: Release }) {
  const { dataset, asked, words } = useReading()
  const { footer, nav, product } = words.messages
  const { license } = dataset
  const isRead = dataset.id === asked
  const hrefOf = (page: PageName) => pageHref(words.locale, page, { id: asked })
  return (
    <footer className={`measure ${styles.footer}`}>
      <p>{product.principle}</p>
      <ul className={styles.links}>
        {isRead && (
          <li>
            {license.url ? (
              <a href={license.url}>{footer.licence(shownText(license.name))}</a>
            ) : (
              footer.licence(shownText(license.name))
            )}
          </li>
        )}
        <li>
          <Link href={hrefOf('methodology')} prefetch={false}>
            {footer.methodology}
          </Link>
        </li>
        <li>
          <Link href={hrefOf('datasets')} prefetch={false}>
            {footer.datasets}
          </Link>
        </li>
        <li>
          <Link href={hrefOf('accessibility')} prefetch={false}>
            {nav.accessibility}
          </Link>
        </li>
        <li>
          <Link href={hrefOf('licences')} prefetch={false}>
            {nav.licences}
          </Link>
        </li>
      </ul>
      {isRead && <PrintedFrom />}
      <ReleaseLine release={release} />
    </footer>
  )
}
