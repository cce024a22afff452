import {
  type DictionaryField,
  type DictionaryKind,
  type FieldType,
  isKind,
} from '@/lib/domain/dictionary/data-dictionary'
import { SCALARS, type Scalar } from '@/lib/domain/dictionary/meanings'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import styles from './datasets.module.css'
import { valueLabels } from './value-labels'

/** Every kind of object in a dataset file, every key of it, what it means and what may stand there. */
export function dictionarySection(
  dictionary: readonly DictionaryKind[],
  words: Words,
): ReferenceSection {
  const messages = DATASETS_MESSAGES[words.locale]
  const { number } = words.formats
  const keys = dictionary.reduce((sum, { fields }) => sum + fields.length, 0)
  return {
    id: 'dictionary',
    title: messages.dictionary,
    lead: messages.dictionaryLead(number(dictionary.length), number(keys)),
    entries: dictionary.map(({ kind }) => ({ id: anchorOf(kind), title: kind })),
    body: (
      <>
        <section className={styles.part}>
          <h3>{messages.forms}</h3>
          <dl className={styles.particulars}>
            {(Object.keys(SCALARS) as Scalar[]).map((scalar) => (
              <div key={scalar}>
                <dt>
                  {messages.types[scalar]} <code>{scalar}</code>
                </dt>
                <dd>{SCALARS[scalar][words.locale]}</dd>
              </div>
            ))}
          </dl>
        </section>
        {dictionary.map((entry) => (
          <KindEntry key={entry.kind} entry={entry} words={words} />
        ))}
      </>
    ),
  }
}

const anchorOf = (kind: string) => `kind-${kind}`

function KindEntry({ entry, words }: { entry: DictionaryKind; words: Words }) {
  const messages = DATASETS_MESSAGES[words.locale]
  const { kind, meaning, fields } = entry
  return (
    <section id={anchorOf(kind)} className={styles.part}>
      <h3>
        <code>{kind}</code>
      </h3>
      <p className={styles.meaning}>
        <Coded text={meaning[words.locale]} />
      </p>
      <table className={styles.keys}>
        <caption className="visually-hidden">{messages.keyCaption(kind)}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.key}</th>
            <th scope="col">{messages.type}</th>
            <th scope="col">{messages.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td>
                <Type type={field.type} words={words} />{' '}
                <span className={styles.need}>
                  {field.isRequired ? messages.required : messages.optional}
                </span>
              </td>
              <td>
                {field.meaning[words.locale]}
                <Values kind={kind} field={field} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Type({ type, words }: { type: FieldType; words: Words }) {
  const messages = DATASETS_MESSAGES[words.locale]
  const name = isKind(type.of) ? type.of : messages.types[type.of]
  const said = type.isList ? messages.listOf(name) : name
  return isKind(type.of) ? <a href={`#${anchorOf(type.of)}`}>{said}</a> : said
}

/** What may stand there, with the word that the pages use for it. */
function Values({
  kind,
  field: { name, values, fallback },
  words,
}: {
  kind: string
  field: DictionaryField
  words: Words
}) {
  const messages = DATASETS_MESSAGES[words.locale]
  if (values.length === 0) return null
  const labels = valueLabels(words)[`${kind}.${name}`] ?? {}
  return (
    <ul className={styles.values} aria-label={messages.allowed}>
      {values.map((value) => (
        <li key={value}>
          <code>{value}</code> {labels[value]?.replace(' ', '-') !== value && labels[value]}
        </li>
      ))}
      {fallback !== null && <li className={styles.fallback}>{messages.fallback(fallback)}</li>}
    </ul>
  )
}

/** Words between backticks are keys. */
function Coded({ text }: { text: string }) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))
}
