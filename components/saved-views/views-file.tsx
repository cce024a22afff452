import { download } from '@/lib/export/download'
import { fileName } from '@/lib/export/file-name'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { writeSavedViews } from '@/lib/saved-views/write-saved-views'
import { useReading } from '../layout/reading-context'
import styles from './saved-views.module.css'

/** Takes all saved views away as a file, and takes in those of a file. */
export function ViewsFile({
  views,
  unread,
  today,
  onSay,
  onOpen,
}: {
  views: readonly SavedView[]
  unread: readonly unknown[]
  today: () => string
  onSay: (sentence: string) => void
  onOpen: (file: File) => Promise<void>
}) {
  const { dataset, words } = useReading()
  const { savedViews: messages } = words.messages
  const take = () => {
    const name = fileName({
      dataset,
      what: 'saved-views',
      language: words.locale,
      exportedOn: today(),
      format: { extension: 'json' },
    })
    download({ name, mime: 'application/json', content: writeSavedViews(views, unread) })
    onSay(messages.downloaded(name))
  }
  return (
    <p className={styles.files}>
      {views.length + unread.length > 0 && (
        <button type="button" className="link" onClick={take}>
          {messages.download}
        </button>
      )}
      <label className="link">
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // Emptied, so that the same file can be chosen again once it was changed.
            event.currentTarget.value = ''
            if (file) void onOpen(file)
          }}
        />
        {messages.open}
      </label>
    </p>
  )
}
