import { type FormEvent, useState } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { findView, insertView, namesOf } from '@/lib/saved-views/edit-saved-views'
import { type SavedView, viewAddress, viewKey } from '@/lib/saved-views/saved-view'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import { tidyName, uniqueName } from '@/lib/saved-views/view-name'
import { useReading } from '../layout/reading-context'
import { useShownView } from '../layout/shown-view'
import { NameField } from '../ui/name-field'
import styles from './saved-views.module.css'

/** Saves the view on the page under the name that it gives itself, or under the reader's. */
export function SaveForm({
  views,
  today,
  onSay,
  onLand,
}: {
  views: readonly SavedView[]
  today: () => string
  onSay: (sentence: string) => void
  onLand: (key: string) => void
}) {
  const { dataset, words } = useReading()
  const { savedViews: messages } = words.messages
  const shown = useShownView()
  const [typed, setTyped] = useState<string | null>(null)
  const address = shown && viewAddress(shown.href)
  if (!address) return <p className={styles.aside}>{messages.noView}</p>

  const key = viewKey({ ...address, dataset: dataset.id })
  const present = findView(views, key)
  if (present)
    return (
      <p className={styles.aside}>{messages.isSaved(messages.named(isolateText(present.name)))}</p>
    )

  const suggested = uniqueName(tidyName(shown.name), namesOf(views))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const view = {
      ...address,
      name: tidyName(typed ?? '') || suggested,
      dataset: dataset.id,
      savedOn: today(),
    }
    const state = savedViews.change((all) => insertView(all, view))
    const name = findView(state.views, key)?.name ?? view.name
    setTyped(null)
    onSay(messages.saved(messages.named(isolateText(name))))
    onLand(key)
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <NameField label={messages.name} isLabelSeen value={typed ?? suggested} onChange={setTyped} />
      <button type="submit" className={styles.save}>
        {messages.save}
      </button>
    </form>
  )
}
