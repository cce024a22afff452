import { GROUNDS, type Ground } from '@/lib/export/figure'
import { type FigurePreset, PRESETS } from '@/lib/export/figure-presets'
import { presetSize } from '@/lib/export/picture-size'
import type { Words } from '@/lib/i18n/words'
import { ChoiceRow, SettingRow } from './setting-row'

/** What a reader may choose for a figure. */
export interface FigureChoice {
  preset: FigurePreset
  /** Pixels of a PNG to a px of the picture; one that the preset offers. */
  scale: number
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
        note={words.messages.figure.listed(sizeWords(choice, words))}
        onChange={(chosen) => {
          const preset = PRESETS.find(({ id }) => id === chosen) ?? PRESETS[0]
          onChange({ ...choice, preset, scale: preset.scales[0] })
        }}
      />
      <ChoiceRow
        label={actions.scale}
        value={String(choice.scale)}
        options={choice.preset.scales.toSorted().map((scale) => ({
          value: String(scale),
          label: actions.scales(String(scale)),
        }))}
        onChange={(scale) => onChange({ ...choice, scale: Number(scale) })}
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

/** What the chosen size comes to: “PNG of 1,920 × 1,080 pixels”. */
function sizeWords({ preset, scale }: FigureChoice, { messages, formats }: Words): string[] {
  const { sizes } = messages.actions
  const { width, height, mm, pixelsPerInch } = presetSize(preset, scale)
  const across = formats.number(width)
  return [
    height === null ? sizes.wide(across) : sizes.pixels(across, formats.number(height)),
    ...(mm === null ? [] : [sizes.paper(formats.number(mm), formats.number(pixelsPerInch))]),
  ]
}
