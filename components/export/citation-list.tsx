'use client'

import { useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { CITATION_FORMATS } from '@/lib/export/citation/citation-formats'
import {
  type CitationStyle,
  citationFile,
  cite,
  isForPeople,
  USUAL_STYLE,
} from '@/lib/export/citation/cite'
import { htmlText } from '@/lib/export/citation/cited-text'
import type { CslItem } from '@/lib/export/citation/csl-item'
import { download } from '@/lib/export/download'
import { fileName } from '@/lib/export/file-name'
import type { Words } from '@/lib/i18n/words'
import { Choice } from '../ui/choice'
import { useCopy } from '../ui/use-copy'
import styles from './citation-list.module.css'
import { CitedText } from './cited-text'

/** What reference managers open without asking; offered whatever is shown. */
const FILES = CITATION_FORMATS.filter(({ id }) => id === 'bibtex' || id === 'ris')

/** References in a style of the reader's choice, to be read, copied and taken away. */
export function CitationList({
  items,
  dataset,
  what,
  citedOn,
  words,
}: {
  items: readonly CslItem[]
  /** What the files are named after, with `what` and the day. */
  dataset: Pick<Dataset, 'id' | 'version'>
  what: string
  /** ISO date. */
  citedOn: string
  words: Words
}) {
  const { locale } = words
  const { citation: messages } = words.messages
  const [style, setStyle] = useState<CitationStyle>(USUAL_STYLE[locale])
  const take = ({ id, mime, ...format }: (typeof FILES)[number]) =>
    download({
      name: fileName({ dataset, what, language: locale, exportedOn: citedOn, format }),
      mime,
      content: citationFile(id, items, locale),
    })
  return (
    <div className={styles.citations}>
      <p className={styles.styleName}>
        {CITATION_FORMATS.flatMap(({ id, label }) => (id === style ? words.text(label) : []))}
      </p>
      <div className={styles.tools}>
        <Choice
          label={messages.style}
          value={style}
          options={CITATION_FORMATS.map(({ id, label }) => ({
            value: id,
            label: words.text(label),
          }))}
          onChange={setStyle}
        />
        {/* What was said of copying one style is not said of the next. */}
        <CopyButton key={style} items={items} style={style} words={words} />
        {FILES.map((format) => (
          <button key={format.id} type="button" className="link" onClick={() => take(format)}>
            {messages.download(format.extension)}
          </button>
        ))}
      </div>
      {cite(style, items, locale).map(({ id, language, text }) =>
        isForPeople(style) ? (
          <p key={id} className={styles.reference} lang={language}>
            <CitedText text={text} />
          </p>
        ) : (
          <pre key={id} className={styles.code}>
            <CitedText text={text} />
          </pre>
        ),
      )}
    </div>
  )
}

function CopyButton({
  items,
  style,
  words,
}: {
  items: readonly CslItem[]
  style: CitationStyle
  words: Words
}) {
  const { locale, messages } = words
  const { copied, copy: copyWord, copyFailed } = messages.citation
  const { state, copy } = useCopy()
  const take = () => {
    const text = citationFile(style, items, locale).trimEnd()
    if (!isForPeople(style)) return copy(text)
    const html = cite(style, items, locale).map(
      ({ language, text }) => `<p lang="${language}">${htmlText(text)}</p>`,
    )
    return copy(Promise.resolve({ text, html: html.join('') }))
  }
  return (
    <>
      <button type="button" className="link" onClick={take}>
        {state === 'copied' ? copied : copyWord}
      </button>
      <span role="status" className={styles.failure}>
        {state === 'refused' ? copyFailed : ''}
      </span>
    </>
  )
}
