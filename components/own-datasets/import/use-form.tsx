import { LANGUAGES, type Language } from '@/lib/domain/text'
import { WEIGHTS } from '@/lib/domain/theme-weight'
import type { ColumnUse, IndicatorUse } from '@/lib/user-datasets/map/mapping'
import styles from './import.module.css'
import { LocalFields, PlainField } from './local-fields'
import { shownSeparators } from './particulars-text'
import { useImportWords } from './use-import'

type ThemesUse = Extract<ColumnUse, { is: 'themes' }>

const DIRECTIONS = ['neither', 'higher', 'lower'] as const

/** The particulars of a use: of numbers what they are called and measured in; of lists what parts them. */
export function UseForm({ use, onUse }: { use: ColumnUse; onUse: (use: ColumnUse) => void }) {
  switch (use.is) {
    case 'ignored':
      return null
    case 'indicator':
      return <IndicatorForm use={use} onUse={onUse} />
    case 'themes':
      return <ThemesForm use={use} onUse={onUse} />
    case 'known': {
      const { language, separators } = use
      return (
        (language ?? separators) && (
          <div className={styles.fields}>
            {language && (
              <LanguageField
                value={language}
                onChange={(chosen) => onUse({ ...use, language: chosen })}
              />
            )}
            {separators && (
              <SeparatorsField
                value={separators}
                onChange={(marks) => onUse({ ...use, separators: marks })}
              />
            )}
          </div>
        )
      )
    }
  }
}

function IndicatorForm({ use, onUse }: { use: IndicatorUse; onUse: (use: ColumnUse) => void }) {
  const { messages } = useImportWords()
  return (
    <div className={styles.fields}>
      <LocalFields
        label={messages.label}
        text={use.label}
        onChange={(label) => onUse({ ...use, label })}
      />
      <LocalFields
        label={messages.unit}
        text={use.unit}
        onChange={(unit) => onUse({ ...use, unit })}
      />
      <Select
        label={messages.better}
        value={use.better ?? 'neither'}
        options={DIRECTIONS.map((value) => [value, messages[value]])}
        onChange={(value) => {
          const { better: _, ...rest } = use
          onUse(value === 'neither' ? rest : { ...rest, better: value })
        }}
      />
      <label className={styles.field}>
        <span>{messages.decimals}</span>
        <input
          type="number"
          min={0}
          max={6}
          value={use.decimals}
          onChange={({ currentTarget: { valueAsNumber: decimals } }) => {
            if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 6)
              onUse({ ...use, decimals })
          }}
        />
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={use.comparable}
          onChange={(event) => onUse({ ...use, comparable: event.currentTarget.checked })}
        />
        {messages.comparable}
      </label>
    </div>
  )
}

function ThemesForm({ use, onUse }: { use: ThemesUse; onUse: (use: ColumnUse) => void }) {
  const { messages } = useImportWords()
  return (
    <div className={styles.fields}>
      <LocalFields
        label={messages.group}
        text={use.group}
        onChange={(group) => onUse({ ...use, group })}
      />
      <Select
        label={messages.weight}
        value={use.weight}
        options={WEIGHTS.map((value) => [value, messages.weights[value]])}
        onChange={(weight) => onUse({ ...use, weight })}
      />
      <LanguageField value={use.language} onChange={(language) => onUse({ ...use, language })} />
      <SeparatorsField
        value={use.separators}
        onChange={(separators) => onUse({ ...use, separators })}
      />
    </div>
  )
}

function LanguageField({
  value,
  onChange,
}: {
  value: Language
  onChange: (language: Language) => void
}) {
  const { messages } = useImportWords()
  return (
    <Select
      label={messages.language}
      value={value}
      options={LANGUAGES.map((language) => [language, messages.languages[language]])}
      onChange={onChange}
    />
  )
}

/** Marks between items, each a character. A new line is shown by a sign, since a field of one line cannot hold it. */
function SeparatorsField({
  value,
  onChange,
}: {
  value: readonly string[]
  onChange: (separators: string[]) => void
}) {
  const { messages } = useImportWords()
  return (
    <PlainField
      label={messages.separators}
      form={messages.separatorsNote}
      value={shownSeparators(value)}
      onChange={(text) => onChange([...new Set(text.replace(/↵/g, '\n').replace(/ /g, ''))])}
    />
  )
}

function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}
