'use client'

import { Choice } from '../ui/choice'
import { MANY } from '../ui/many'
import { type ZoneChoiceProps, ZoneCombobox } from './zone-combobox'

/** One zone of the dataset: from a list, or, of many, by typing its name. */
export function ZoneChoice(props: ZoneChoiceProps) {
  const { label, value, others = [], zones, words, onChange } = props
  if (zones.length > MANY) return <ZoneCombobox {...props} />
  return (
    <Choice
      label={label}
      value={value}
      options={[
        ...others,
        ...zones.map(({ id, shortName }) => ({ value: id, label: words.text(shortName) })),
      ]}
      onChange={onChange}
    />
  )
}
