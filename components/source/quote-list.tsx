import type { Dataset } from '@/lib/domain/dataset'
import { type Evidence, type EvidenceId, isTextQuote } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { supportedRecords } from '@/lib/domain/supported-records'
import { placeText } from '@/lib/i18n/place-text'
import type { Words } from '@/lib/i18n/words'
import { CopyLevel } from '../evidence/copy-level'
import { OriginalLink } from '../evidence/original-link'
import { inCopy, type OwnCopy } from '../evidence/own-copy-store'
import { QuotedWords } from '../evidence/quoted-words'
import { FirstItems } from '../ui/first-items'
import { MANY } from '../ui/many'
import styles from './source.module.css'
import { SupportedRecord } from './supported-record'
import { useListed } from './use-listed'

/** What every list of a document's quotes needs to know of it. */
export interface QuotedDocument {
  dataset: Dataset
  source: SourceDocument
  supported: ReturnType<typeof supportedRecords>
  /** The number of each piece: numbers run through a document. */
  numbers: ReadonlyMap<EvidenceId, number>
  /** The copy that is open. */
  copy: OwnCopy | undefined
  words: Words
}

/** Quoted words, each with its number, its place and the records that rest on it. */
export function QuoteList({
  pieces,
  dataset,
  source,
  supported,
  numbers,
  copy,
  words,
}: QuotedDocument & { pieces: readonly Evidence[] }) {
  const { many } = words.messages
  const { number } = words.formats
  const { listed, rest, more } = useListed(pieces)
  const list = (
    <ol className={styles.quotes} data-in-sentences={copy !== undefined || undefined}>
      {listed.map((piece) => (
        <li
          key={piece.id}
          id={piece.id}
          value={numbers.get(piece.id)}
          data-found={inCopy(copy, piece)?.answer.found}
        >
          <a className={styles.number} href={`#${piece.id}`}>
            {number(numbers.get(piece.id) ?? 0)}
          </a>
          <div className={styles.words}>
            {piece.exact && <QuotedWords piece={piece} source={source} copy={copy} />}
            <CopyLevel piece={piece} copy={copy} words={words} />
          </div>
          <p className={styles.place}>
            <Place piece={piece} source={source} words={words} />
          </p>
          <FirstItems
            items={supported.get(piece.id) ?? []}
            className={styles.supported}
            words={words}
            item={(entry) => (
              <SupportedRecord
                key={entry.record.id}
                entry={entry}
                dataset={dataset}
                words={words}
              />
            )}
          />
        </li>
      ))}
    </ol>
  )
  if (rest === 0) return list
  return (
    <>
      {list}
      <p className={styles.further}>
        {many.firstRecords(number(listed.length), number(pieces.length))}{' '}
        <button type="button" className="link no-print" onClick={more}>
          {many.moreRecords(number(Math.min(MANY, rest)))}
        </button>
      </p>
    </>
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
