import type { Dataset } from '@/lib/domain/dataset'
import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { supportedRecords } from '@/lib/domain/supported-records'
import { TAGS } from '@/lib/i18n/locales'
import { placeText } from '@/lib/i18n/place-text'
import type { Words } from '@/lib/i18n/words'
import { OriginalLink } from '../evidence/original-link'
import styles from './source.module.css'
import { SupportedRecord } from './supported-record'

/** Quoted words, each with its number, its place and the records that rest on it. */
export function QuoteList({
  pieces,
  first,
  dataset,
  source,
  supported,
  words,
}: {
  pieces: readonly Evidence[]
  /** Number of the first piece: numbers run through a document. */
  first: number
  dataset: Dataset
  source: SourceDocument
  supported: ReturnType<typeof supportedRecords>
  words: Words
}) {
  const { number } = words.formats
  return (
    <ol className={styles.quotes} start={first}>
      {pieces.map((piece, i) => (
        <li key={piece.id} id={piece.id}>
          <a className={styles.number} href={`#${piece.id}`}>
            {number(first + i)}
          </a>
          <p className={styles.words}>
            {piece.exact && (
              <q className="quote" lang={TAGS[source.language]}>
                {piece.exact}
              </q>
            )}
          </p>
          <p className={styles.place}>
            <Place piece={piece} source={source} words={words} />
          </p>
          <ul className={styles.supported}>
            {(supported.get(piece.id) ?? []).map((entry) => (
              <SupportedRecord
                key={entry.record.id}
                entry={entry}
                dataset={dataset}
                words={words}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** The place in the text, which opens the original there. The section is not repeated: it is the heading. */
function Place({
  piece,
  source,
  words,
}: {
  piece: Evidence
  source: SourceDocument
  words: Words
}) {
  const { evidence } = words.messages
  const { section: _, ...locator } = piece.locator
  const place = isTextQuote(piece) && placeText({ ...piece, locator }, words)
  if (!place && !source.url) return null
  return (
    <OriginalLink piece={piece} source={source} words={words}>
      {place && source.url && <span className="visually-hidden">{evidence.original} </span>}
      {place || evidence.original}
    </OriginalLink>
  )
}
