import { useState } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { download } from '@/lib/export/download'
import type { SheetSummary } from '@/lib/user-datasets/desk/import-desk'
import type { Mapping } from '@/lib/user-datasets/map/mapping'
import { withSheet } from './edit-mapping'
import { FactsForm } from './facts-form'
import styles from './import.module.css'
import { session } from './import-session'
import { SheetMatch } from './sheet-match'
import { useImportWords } from './use-import'

/** More than this many sheets open one by one. */
const MOST_OPEN = 2

/** What each sheet and column is: the guess, its reasons, what comes of it, and the reader's changes. */
export function MatchStep({
  mapping,
  sheets,
  edition,
}: {
  mapping: Mapping
  sheets: readonly SheetSummary[]
  edition: number
}) {
  const { messages } = useImportWords()
  return (
    <section className={styles.step} aria-labelledby="match">
      <h2 id="match">{messages.match}</h2>
      <p className={styles.aside}>{messages.matchLead}</p>
      <MappingFile mapping={mapping} />
      <FactsForm mapping={mapping} />
      {mapping.sheets.map((own) => {
        const summary = sheets.find(({ name }) => name === own.sheet)
        return (
          summary && (
            <SheetMatch
              key={own.sheet}
              own={own}
              summary={summary}
              edition={edition}
              isOpen={mapping.sheets.length <= MOST_OPEN}
              onChange={(sheet) => session.map(withSheet(mapping, sheet))}
            />
          )
        )
      })}
    </section>
  )
}

/** A mapping leaves as a file, and comes back for the next edition of the tables. */
function MappingFile({ mapping }: { mapping: Mapping }) {
  const { messages } = useImportWords()
  const [said, setSaid] = useState('')
  const take = () =>
    download({
      name: `${mapping.dataset.id}_mapping.json`,
      mime: 'application/json',
      content: `${JSON.stringify(mapping, null, 2)}\n`,
    })
  const use = async (file: File) => {
    const name = isolateText(file.name)
    const text = await file.text().catch(() => '')
    const read = await session.ask((desk) => desk.mappingOf(text)).catch(() => null)
    setSaid(read ? messages.mappingUsed(name) : messages.notMapping(name))
    if (read) session.map(read)
  }
  return (
    <div>
      <p className={styles.actions}>
        <button type="button" className="link" onClick={take}>
          {messages.saveMapping}
        </button>
        <label className={styles.fileLink}>
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file) void use(file)
            }}
          />
          <span className="link">{messages.useMapping}</span>
        </label>
        <span className={styles.aside}>{messages.mappingNote}</span>
      </p>
      <p role="status" className={styles.aside}>
        {said}
      </p>
    </div>
  )
}
