import { compareZones } from '@/lib/analysis/compare-zones'
import { once } from '@/lib/analysis/once'
import type { View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { Zone } from '@/lib/domain/zone'
import type { Formats } from '@/lib/i18n/formats'
import type { Words } from '@/lib/i18n/words'
import type { ChartInput } from './chart'

/** The comparison that a view asks for, in the order that names have in a language. */
export function chartInput(dataset: Dataset, view: View, words: Words): ChartInput {
  return { comparison: compareZones(dataset, view, byShortName(words.formats)), view, words }
}

/** The same function for the same formats, so that an order once made is found again. */
const byShortName = once(
  ({ compareText }: Formats) =>
    (a: Zone, b: Zone) =>
      compareText(a.shortName, b.shortName),
)
