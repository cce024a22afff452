'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useRef } from 'react'
import { pageHref } from '../filters/dataset-param'
import { useKeptDatasets } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { Dialog } from '../ui/dialog'
import { LocalText } from '../ui/local-text'
import { OpenFile } from './open-file'
import styles from './own-datasets.module.css'
import { goTo, SamePageLink } from './same-page-link'
import { useOpener } from './use-opener'

/** Lists the datasets that can be read, the built-in one and the reader's, and opens another file. Mounted = open. */
export function PickerDialog({ onClose }: { onClose: () => void }) {
  const { asked, builtIn, words } = useReading()
  const { ownDatasets: messages } = words.messages
  const kept = useKeptDatasets()
  const path = usePathname()
  const body = useRef<HTMLDivElement>(null)
  const hrefOf = (id: string) => (id === builtIn.id ? path : `${path}?dataset=${id}`)
  const close = () => body.current?.closest('dialog')?.close()
  const opener = useOpener(
    (id) => {
      close()
      goTo(hrefOf(id))
    },
    { onLeave: close, isLeaving: true },
  )

  const row = ({ id, title, version, zones }: Listed) => (
    <li key={id} className={styles.choice}>
      <SamePageLink href={hrefOf(id)} isCurrent={id === asked} onGone={close}>
        <LocalText text={title} words={words} />
      </SamePageLink>
      <span className={styles.about}>
        {messages.about(version, words.formats.number(zones))}
        {id === asked && <span className={styles.now}>{messages.beingRead}</span>}
      </span>
    </li>
  )

  return (
    <Dialog title={messages.pick} onClose={onClose}>
      <div ref={body} className={styles.picker}>
        <h3>{messages.builtIn}</h3>
        <ul>{row({ ...builtIn, zones: builtIn.zones.length })}</ul>
        <h3>{messages.own}</h3>
        <p className={styles.aside}>{messages.pickLead}</p>
        {kept === null ? (
          <p className={styles.aside}>{messages.looking}</p>
        ) : kept.datasets.length === 0 ? (
          <p className={styles.aside}>{messages.none}</p>
        ) : (
          <ul aria-label={messages.own}>{kept.datasets.map(row)}</ul>
        )}
        {kept?.notKept && <p className={styles.said}>{messages.notKept[kept.notKept]}</p>}
        <OpenFile opener={opener} />
        <p className={styles.actions}>
          <Link
            href={`${pageHref(words.locale, 'datasets', { id: asked })}#own`}
            prefetch={false}
            onClick={close}
          >
            {messages.manage}
          </Link>
        </p>
      </div>
    </Dialog>
  )
}

interface Listed {
  id: string
  title: { zh?: string | undefined; en?: string | undefined }
  version: string
  zones: number
}
