'use client'

import Link from 'next/link'
import { useState, useSyncExternalStore } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { mergeViews } from '@/lib/saved-views/edit-saved-views'
import type { SavedViewProblem } from '@/lib/saved-views/saved-view-problem'
import { NOTHING_SAVED, savedViews } from '@/lib/saved-views/saved-views-store'
import { useReading } from '../layout/reading-context'
import { Dialog } from '../ui/dialog'
import { localDate } from '../ui/local-date'
import { leaveDialog } from './leave-dialog'
import { ProblemList } from './problem-list'
import { readViewsFile } from './read-views-file'
import { SaveForm } from './save-form'
import styles from './saved-views.module.css'
import { SavedViewsList } from './saved-views-list'
import { ViewsFile } from './views-file'

/** Saves the view on the page, lists those saved, and takes them to and from files. Mounted = open. */
export function SavedViewsDialog({
  today = localDate,
  onClose,
}: {
  /** The reader's date as ISO, `2026-11-23`. */
  today?: () => string
  /** Called once the dialog has closed. */
  onClose: () => void
}) {
  const { words } = useReading()
  const { savedViews: messages } = words.messages
  const { views, problems, unread, notKept } = useSyncExternalStore(
    savedViews.subscribe,
    savedViews.current,
    () => NOTHING_SAVED,
  )
  const [said, setSaid] = useState('')
  /** The view on whose name the focus lands, once what was done to it is done. */
  const [landing, setLanding] = useState<string | null>(null)
  const [inFile, setInFile] = useState<readonly SavedViewProblem[]>([])

  const open = async (file: File) => {
    const name = isolateText(file.name)
    const read = await readViewsFile(file)
    if (typeof read === 'string') setSaid(messages[read](name))
    else {
      const before = savedViews.current().views.length
      const added = savedViews.change((all) => mergeViews(all, read.views)).views.length - before
      const { number } = words.formats
      setSaid(messages.opened(name, number(added), number(read.views.length - added)))
    }
    setInFile(typeof read === 'string' ? [] : read.problems)
  }

  return (
    <Dialog title={messages.title} onClose={onClose}>
      <p className={styles.lead}>{messages.lead}</p>
      <SaveForm views={views} today={today} onSay={setSaid} onLand={setLanding} />
      {/* The page's own live region is out of reach while a dialog is open. */}
      <div role="status" className={styles.status}>
        {said && <p>{said}</p>}
        {notKept && <p className={styles.warning}>{messages.notKept[notKept]}</p>}
      </div>
      <ProblemList problems={inFile} say={messages.problems} />
      <SavedViewsList views={views} landing={landing} onSay={setSaid} onLand={setLanding} />
      <ProblemList problems={problems} say={messages.problemsStored} />
      <ViewsFile views={views} unread={unread} today={today} onSay={setSaid} onOpen={open} />
      <p className={styles.elsewhere}>
        <Link href={`/${words.locale}/datasets#stored`} prefetch={false} onClick={leaveDialog}>
          {messages.elsewhere}
        </Link>
      </p>
    </Dialog>
  )
}
