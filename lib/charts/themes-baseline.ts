import { MEDIAN } from '@/lib/analysis/baseline'
import { pairOverlap } from '@/lib/analysis/overlap'
import { codedFor } from '@/lib/domain/coded'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { baselineName } from './baseline-text'
import type { ChartInput, KeyEntry } from './chart'
import { themeNames } from './overlap-text'

/** Themes of a zone, at any weight, beside those of the baseline. */
export interface ThemesBeside {
  shared: readonly ThemeId[]
  /** Held here and not by the baseline. */
  beyond: readonly ThemeId[]
}

/** The zone that themes are set against: one whose themes were coded. Null for none, and for the median. */
export function themesBaseline({ comparison: { baseline, dataset } }: ChartInput): Zone | null {
  if (baseline === null || baseline === MEDIAN) return null
  return codedFor(baseline, dataset).has('themes') ? baseline : null
}

/** What a zone shares with the baseline, and what it holds beyond it; null for the baseline itself. */
export function themesBeside(zone: Zone, input: ChartInput): ThemesBeside | null {
  const baseline = themesBaseline(input)
  if (baseline === null || baseline === zone) return null
  const { shared, onlyFirst } = pairOverlap(zone, baseline, { measure: 'jaccard', minor: true })
  return { shared, beyond: onlyFirst }
}

/** How a mark stands to the baseline; null where it is set against nothing. */
export function markBeside(
  zone: Zone,
  theme: ThemeId,
  input: ChartInput,
): 'shared' | 'beyond' | null {
  const beside = themesBeside(zone, input)
  if (beside === null) return null
  return beside.shared.includes(theme) ? 'shared' : 'beyond'
}

/** What open and filled marks mean; empty where nothing is set against a baseline. */
export function besideKey(input: ChartInput): KeyEntry[] {
  if (themesBaseline(input) === null) return []
  const { sharedWith, beyond } = input.words.messages.baseline
  const name = baselineName(input)
  return [
    { mark: 'shared', label: sharedWith(name) },
    { mark: 'beyond', label: beyond(name) },
  ]
}

/** “Hangzhou: shares “Finance” with Ningbo; holds “Talent”, which Ningbo does not”, a sentence for each zone. */
export function besideSentences(zones: readonly Zone[], input: ChartInput): string[] {
  const { baseline: m, figure } = input.words.messages
  const name = baselineName(input)
  return zones.flatMap((zone) => {
    const beside = themesBeside(zone, input)
    if (beside === null) return []
    const { shared, beyond } = beside
    return [
      figure.sentence([
        m.summary(
          input.words.text(zone.shortName),
          shared.length > 0
            ? m.summaryShared(name, themeNames(shared, input))
            : m.summaryNoShared(name),
          beyond.length > 0
            ? m.summaryBeyond(name, themeNames(beyond, input))
            : m.summaryNoBeyond(name),
        ),
      ]),
    ]
  })
}

/** Why a baseline that is chosen shows nowhere in the matrix; empty where it does. */
export function unusedBaselineNotes(input: ChartInput): string[] {
  const { baseline } = input.comparison
  if (baseline === null || themesBaseline(input) !== null) return []
  const { noteThemesMedian, noteThemesUncoded } = input.words.messages.baseline
  return [baseline === MEDIAN ? noteThemesMedian : noteThemesUncoded(baselineName(input))]
}
