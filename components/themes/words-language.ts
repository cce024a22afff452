import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Language } from '@/lib/domain/text'
import type { ZoneTheme } from '@/lib/domain/theme'

/** The language of the document that a theme's first words stand in. */
export function wordsLanguage(held: ZoneTheme, dataset: Dataset): Language {
  const { evidence, sources } = lookup(dataset)
  const piece = held.evidence.map((id) => evidence.get(id)).find((each) => each?.exact)
  return sources.get(piece?.source ?? '')?.language ?? 'zh'
}
