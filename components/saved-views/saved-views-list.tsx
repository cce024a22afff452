import { useState } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { findView, insertView, removeView, renameView } from '@/lib/saved-views/edit-saved-views'
import { type SavedView, viewKey } from '@/lib/saved-views/saved-view'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import { tidyName } from '@/lib/saved-views/view-name'
import { useReading } from '../layout/reading-context'
import { RemovedRow } from '../ui/removed-row'
import { RenameForm } from '../ui/rename-form'
import { type RemovedView, rowsOf, savedBefore } from './rows'
import { SavedViewRow } from './saved-view-row'
import styles from './saved-views.module.css'

/** The views saved, the newest first: each opens, takes another name, goes, and comes back as long as the dialog is open. */
export function SavedViewsList({
  views,
  landing,
  onSay,
  onLand,
}: {
  views: readonly SavedView[]
  /** The view on whose name the focus lands. */
  landing: string | null
  onSay: (sentence: string) => void
  onLand: (key: string) => void
}) {
  const { savedViews: messages } = useReading().words.messages
  const [removed, setRemoved] = useState<readonly RemovedView[]>([])
  const [renaming, setRenaming] = useState<string | null>(null)
  const rows = rowsOf(views, removed)
  const named = ({ name }: SavedView) => messages.named(isolateText(name))
  if (rows.length === 0) return <p className={styles.aside}>{messages.empty}</p>

  const rename = (view: SavedView, to: string) => {
    const key = viewKey(view)
    const state = savedViews.change((all) => renameView(all, key, to))
    const now = findView(state.views, key) ?? view
    setRenaming(null)
    onSay(tidyName(to) === '' ? messages.notRenamed(named(view)) : messages.renamed(named(now)))
    onLand(key)
  }
  const remove = (view: SavedView) => {
    const key = viewKey(view)
    const at = rows.findIndex((row) => viewKey(row.view) === key)
    setRemoved([
      ...removed.filter((each) => viewKey(each.view) !== key),
      { view, after: rows.length - 1 - at },
    ])
    savedViews.change((all) => removeView(all, key))
    onSay(messages.removed(named(view)))
  }
  const restore = (view: SavedView) => {
    const key = viewKey(view)
    savedViews.change((all) => insertView(all, view, savedBefore(rows, key)))
    setRemoved(removed.filter((each) => viewKey(each.view) !== key))
    onSay(messages.restored(named(view)))
    onLand(key)
  }

  return (
    <ul className={styles.list} aria-label={messages.list}>
      {rows.map(({ view, isRemoved }) => {
        const key = viewKey(view)
        return (
          <li key={key}>
            {isRemoved ? (
              <RemovedRow
                said={messages.removed(named(view))}
                undoOf={messages.undoOf(named(view))}
                onUndo={() => restore(view)}
              />
            ) : renaming === key ? (
              <RenameForm
                name={view.name}
                onName={(name) => rename(view, name)}
                onCancel={() => {
                  setRenaming(null)
                  onLand(key)
                }}
              />
            ) : (
              <SavedViewRow
                view={view}
                isLanding={landing === key}
                onRename={() => setRenaming(key)}
                onRemove={() => remove(view)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
