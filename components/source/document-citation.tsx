import type { SourceDocument } from '@/lib/domain/source-document'
import { documentItem } from '@/lib/export/citation/csl-items'
import { CitationList } from '../export/citation-list'
import { useCitingDay } from '../export/use-citing-day'
import { useReading } from '../layout/reading-context'
import styles from './source.module.css'

/** How a document is cited. */
export function DocumentCitation({ source, builtOn }: { source: SourceDocument; builtOn: string }) {
  const { dataset, words } = useReading()
  const { citation: messages } = words.messages
  const citedOn = useCitingDay(builtOn)
  const isAccessedToday = source.url !== undefined && source.accessed === undefined
  return (
    <>
      <h3 className={styles.count}>{messages.title}</h3>
      <CitationList
        items={[documentItem(source, citedOn)]}
        dataset={dataset}
        what={source.id}
        citedOn={citedOn}
        words={words}
      />
      {isAccessedToday && <p className={styles.aside}>{messages.accessedToday}</p>}
    </>
  )
}
