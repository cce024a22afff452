import type { Dataset } from '@/lib/domain/dataset'
import { shownText } from '@/lib/domain/shown-text'
import { inLanguage } from '@/lib/domain/text'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { pageHref } from '../filters/dataset-param'
import { LocalText } from '../ui/local-text'
import styles from './datasets.module.css'

/** What is damaged or peculiar about the documents, as noted when they were coded. */
export function Defects({ dataset, words }: { dataset: Dataset; words: Words }) {
  const messages = DATASETS_MESSAGES[words.locale]
  return dataset.sources.flatMap((source) => {
    const { notes = [] } = source
    const title = inLanguage(source.title, source.language)
    return notes.length === 0
      ? []
      : [
          <div key={source.id} className={styles.document}>
            <h4 lang={TAGS[title.language]}>{shownText(title.text)}</h4>
            <ul>
              {notes.map((note) => (
                <li key={words.text(note)}>
                  <LocalText text={note} words={words} />
                </li>
              ))}
            </ul>
            <a href={`${pageHref(words.locale, 'source', dataset)}#${source.id}`}>
              {messages.toSource}
            </a>
          </div>,
        ]
  })
}
