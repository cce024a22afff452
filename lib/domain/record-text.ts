import type { Dataset } from './dataset'
import { lookup, type RecordEntry } from './lookup'
import type { LocalizedText } from './text'

/** The words by which a record is known: its own text, or the name of what it points to. */
export function recordText(entry: RecordEntry, dataset: Dataset): LocalizedText {
  const maps = lookup(dataset)
  const named = (id: string): LocalizedText =>
    maps.places.get(id)?.name ?? maps.zones.get(id)?.shortName ?? { en: id }
  switch (entry.kind) {
    case 'subArea':
      return entry.record.name
    case 'theme':
      return maps.themes.get(entry.record.theme)?.label ?? { en: entry.record.theme }
    case 'linkage':
      return named(entry.record.to)
    case 'carrier':
      return named(entry.record.place)
    case 'observation':
    case 'fact': {
      const indicator = maps.indicators.get(entry.record.indicator)
      if (!indicator) return { en: entry.record.indicator }
      const part = entry.kind === 'observation' ? entry.record.part : undefined
      const found = indicator.parts?.find(({ id }) => id === part)
      return found ? partText(indicator.label, found.label) : indicator.label
    }
    case 'stated':
      return { zh: String(entry.record.value), en: String(entry.record.value) }
    default:
      return entry.record.text
  }
}

/** “Jobs: textiles”, in the languages that both have. */
function partText(whole: LocalizedText, part: LocalizedText): LocalizedText {
  const zh = whole.zh && part.zh && `${whole.zh}：${part.zh}`
  const en = whole.en && part.en && `${whole.en}: ${part.en}`
  return zh || en ? { ...(zh && { zh }), ...(en && { en }) } : part
}
