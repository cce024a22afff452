'use client'

import styles from './ui.module.css'

/** A choice between a few values, all in sight: radio buttons set as one row. */
export function Segments<Value extends string>({
  label,
  name,
  value,
  options,
  isQuiet = false,
  onChange,
}: {
  label: string
  name: string
  value: Value
  options: readonly { value: Value; label: string }[]
  /** Shown, but without effect for now. */
  isQuiet?: boolean
  onChange: (value: Value) => void
}) {
  return (
    <fieldset className={styles.segments} data-quiet={isQuiet || undefined}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-on={option.value === value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
