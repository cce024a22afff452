'use client'

import { lookup, type RecordId } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import { linkageAnchor } from '../filters/linkage-params'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import styles from './linkages.module.css'
import { type OpenRecord, RecordDisclosure } from './record-disclosure'

const LISTS = ['directions', 'reformDomains', 'carriers', 'principles'] as const

/** What the documents say of all zones together, list by list, each item with its words. */
export function ProgrammeLists({
  listed,
  onGo,
  ...open
}: OpenRecord & {
  /** Records that the table above already opens: they are led to, not opened a second time. */
  listed: ReadonlySet<RecordId>
  onGo: (record: RecordId) => void
}) {
  const { dataset, words } = useReading()
  const { linkages } = words.messages
  const { records } = lookup(dataset)
  const lists = LISTS.filter((key) => dataset.programme[key].length > 0)
  if (lists.length === 0) return null
  return (
    <section className={styles.programme} aria-labelledby="programme-title">
      <h2 id="programme-title">{linkages.programme}</h2>
      <p className={styles.programmeLead}>{linkages.programmeLead}</p>
      <div className={styles.programmeLists}>
        {lists.map((key) => (
          <section key={key} data-list={key} aria-labelledby={`programme-${key}`}>
            <h3 id={`programme-${key}`}>
              {linkages.lists[key]}
              <span>{linkages.items(words.formats.number(dataset.programme[key].length))}</span>
            </h3>
            <ol>
              {dataset.programme[key].map(({ id }) => {
                const entry = records.get(id)
                return entry ? (
                  <li key={id}>
                    {listed.has(id) ? (
                      <a
                        href={`#${linkageAnchor(id)}`}
                        onClick={(event) => {
                          event.preventDefault()
                          onGo(id)
                        }}
                      >
                        <LocalText text={recordText(entry, dataset)} words={words} />
                      </a>
                    ) : (
                      <RecordDisclosure record={id} {...open}>
                        <LocalText text={recordText(entry, dataset)} words={words} />
                      </RecordDisclosure>
                    )}
                  </li>
                ) : null
              })}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
