import type { ReactNode } from 'react'
import type { SourceDocument } from '@/lib/domain/source-document'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { LocalText } from '../ui/local-text'
import { printedTitle } from './printed-title'
import styles from './source.module.css'

/** What a library would note of a document, and what we hold of it. */
export function BibliographicRecord({ source, words }: { source: SourceDocument; words: Words }) {
  const { evidence, source: messages } = words.messages
  const { date, number } = words.formats
  const isHeld = source.textSha256 !== undefined
  const rows: readonly (readonly [string, ReactNode] | false | undefined)[] = [
    [messages.titleLabel, <Title key="title" source={source} words={words} />],
    source.author && [
      messages.author,
      <LocalText key="author" text={source.author} words={words} />,
    ],
    [messages.publisher, <LocalText key="publisher" text={source.publisher} words={words} />],
    source.published
      ? [messages.published, date(source.published)]
      : isHeld && [messages.published, messages.undated],
    source.accessed !== undefined && [messages.accessed, date(source.accessed)],
    [messages.language, messages.languages[source.language]],
    source.url !== undefined && [
      messages.address,
      <a key="url" href={source.url} target="_blank" rel="noreferrer" title={evidence.originalNote}>
        {source.url}
        <span aria-hidden="true" className="no-print">
          {' '}
          ↗
        </span>
      </a>,
    ],
    [messages.holding, isHeld ? messages.held : messages.notHeld],
    isHeld && [
      evidence.hash,
      <>
        <code>{source.textSha256}</code>
        {source.textLength !== undefined && <p>{evidence.length(number(source.textLength))}</p>}
        <p className={styles.aside}>{messages.hashNote}</p>
      </>,
    ],
    source.notes && [
      isHeld ? messages.defects : messages.notes,
      <Notes key="notes" notes={source.notes} words={words} />,
    ],
  ]
  return (
    <>
      <h3 className="visually-hidden">{messages.record}</h3>
      <dl className={styles.record}>
        {rows.map(
          (row) =>
            row && (
              <div key={row[0]}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}

/** As printed, and in the page's language where that is another. */
function Title({ source, words }: { source: SourceDocument; words: Words }) {
  const own = source.title[words.locale]
  return (
    <>
      <span className="printed" lang={TAGS[source.language]}>
        {printedTitle(source, words)}
      </span>
      {own && source.language !== words.locale && <p>{own}</p>}
    </>
  )
}

function Notes({ notes, words }: { notes: NonNullable<SourceDocument['notes']>; words: Words }) {
  return (
    <ul>
      {notes.map((note) => (
        <li key={words.text(note)}>
          <LocalText text={note} words={words} />
        </li>
      ))}
    </ul>
  )
}
