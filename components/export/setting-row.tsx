import { type ReactNode, useId } from 'react'
import { Segments } from '../ui/segments'
import styles from './export-dialog.module.css'

/** A label at the left; hidden from screen readers where the control carries it already. */
export function SettingRow({
  label,
  isNamed = false,
  children,
}: {
  label: string
  isNamed?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden={isNamed || undefined}>
        {label}
      </span>
      <div>{children}</div>
    </div>
  )
}

/** More than this do not stand in one line. */
const MOST_IN_SIGHT = 5

/** A row that holds a choice, a few values all in sight, and what is to be said of the chosen one. */
export function ChoiceRow<Value extends string>({
  label,
  value,
  options,
  note,
  onChange,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  note?: string | undefined
  onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <SettingRow label={label} isNamed>
      {options.length > MOST_IN_SIGHT ? (
        <select
          className={styles.select}
          aria-label={label}
          value={value}
          onChange={({ target }) => onChange(target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <Segments label={label} name={name} value={value} options={options} onChange={onChange} />
      )}
      {note && <p className={styles.note}>{note}</p>}
    </SettingRow>
  )
}
