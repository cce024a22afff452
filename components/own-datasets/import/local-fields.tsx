import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { TAGS } from '@/lib/i18n/locales'
import styles from './import.module.css'
import { useImportWords } from './use-import'

/** A text in each language, either of which may stay blank. */
export function LocalFields({
  label,
  text,
  onChange,
}: {
  label: string
  text: LocalizedText
  onChange: (text: LocalizedText) => void
}) {
  const { messages } = useImportWords()
  return LANGUAGES.map((language) => (
    <label key={language} className={styles.field}>
      <span>{messages.inLanguage(label, messages.languages[language])}</span>
      <input
        lang={TAGS[language]}
        value={text[language] ?? ''}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => {
          const { [language]: _, ...rest } = text
          onChange(value === '' ? rest : { ...rest, [language]: value })
        }}
      />
    </label>
  ))
}

/** A text that needs no translation. */
export function PlainField({
  label,
  value,
  form,
  pattern,
  onChange,
}: {
  label: string
  value: string
  /** How it is written, where that is not free. */
  form?: string
  pattern?: string
  onChange: (value: string) => void
}) {
  return (
    <label className={styles.field}>
      <span>
        {label}
        {form && <small>{form}</small>}
      </span>
      <input
        value={value}
        pattern={pattern}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}
