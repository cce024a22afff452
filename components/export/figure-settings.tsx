import { GROUNDS, type Ground } from '@/lib/export/figure'
import { type FigurePreset, PRESETS } from '@/lib/export/figure-presets'
import type { Words } from '@/lib/i18n/words'
import { ChoiceRow, SettingRow } from './setting-row'

/** What a reader may choose for a figure. */
export interface FigureChoice {
  preset: FigurePreset
  headings: boolean
  ground: Ground
}

/** Size, headings and ground of a figure, and what always goes with it. */
export function FigureSettings({
  choice,
  words,
  onChange,
}: {
  choice: FigureChoice
  words: Words
  onChange: (choice: FigureChoice) => void
}) {
  const { actions } = words.messages
  return (
    <>
      <ChoiceRow
        label={actions.size}
        value={choice.preset.id}
        options={PRESETS.map(({ id, label }) => ({ value: id, label: words.text(label) }))}
        onChange={(chosen) =>
          onChange({ ...choice, preset: PRESETS.find(({ id }) => id === chosen) ?? PRESETS[0] })
        }
      />
      <ChoiceRow
        label={actions.headings}
        value={choice.headings ? 'keep' : 'drop'}
        options={(['keep', 'drop'] as const).map((value) => ({ value, label: actions[value] }))}
        onChange={(value) => onChange({ ...choice, headings: value === 'keep' })}
      />
      <ChoiceRow
        label={actions.ground}
        value={choice.ground}
        options={GROUNDS.map((value) => ({ value, label: actions.grounds[value] }))}
        onChange={(ground) => onChange({ ...choice, ground })}
      />
      <SettingRow label={actions.always}>{actions.alwaysList}</SettingRow>
    </>
  )
}
