import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type MouseEvent, useLayoutEffect, useRef } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { type SavedView, savedHref, savedQuery } from '@/lib/saved-views/saved-view'
import { setQuery } from '../filters/location-store'
import { useReading } from '../layout/reading-context'
import { isElsewhere, leaveDialog } from './leave-dialog'
import styles from './saved-views.module.css'

/** One saved view: its name, which opens it, where and when it was saved, and what can be done with it. */
export function SavedViewRow({
  view,
  isLanding,
  onRename,
  onRemove,
}: {
  view: SavedView
  isLanding: boolean
  onRename: () => void
  onRemove: () => void
}) {
  const { dataset, words } = useReading()
  const { nav, savedViews: messages } = words.messages
  const link = useRef<HTMLAnchorElement>(null)
  const path = usePathname()
  const named = messages.named(isolateText(view.name))
  const about = [
    nav[view.page],
    words.formats.date(view.savedOn),
    ...(view.dataset === dataset.id ? [] : [messages.otherDataset(view.dataset)]),
  ]

  useLayoutEffect(() => {
    if (isLanding) link.current?.focus()
  }, [isLanding])

  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    leaveDialog(event)
    // The page that is there takes on the view itself: it would not see the router change its query.
    if (path !== `/${words.locale}/${view.page}` || isElsewhere(event)) return
    event.preventDefault()
    setQuery(savedQuery(view, dataset.id), 'push')
  }

  return (
    <div className={styles.row}>
      <p className={styles.name}>
        <Link
          ref={link}
          href={savedHref(view, words.locale, dataset.id)}
          prefetch={false}
          onClick={open}
        >
          <bdi>{view.name}</bdi>
        </Link>
      </p>
      <p className={styles.about}>{words.messages.credit.line(about)}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className="link"
          aria-label={messages.renameOf(named)}
          onClick={onRename}
        >
          {messages.rename}
        </button>
        <button
          type="button"
          className="link"
          aria-label={messages.removeOf(named)}
          onClick={onRemove}
        >
          {messages.remove}
        </button>
      </p>
    </div>
  )
}
