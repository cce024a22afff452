import { goals } from '@/lib/analysis/metrics/goals'
import { MISSING_LABELS, MISSING_REASONS } from '@/lib/domain/missing'
import type { Words } from '@/lib/i18n/words'

/** The words that pages use for the values of closed lists, by kind and key: `Goal.kind` → component → 组成目标. */
export function valueLabels({
  locale,
  messages,
}: Words): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { zonePage, evidence, source } = messages
  const missing = Object.fromEntries(
    MISSING_REASONS.map((reason) => [reason, MISSING_LABELS[reason][locale]]),
  )
  return {
    'Dataset.languages': source.languages,
    'SourceDocument.language': source.languages,
    'SubArea.kind': zonePage.subAreaKinds,
    'Goal.kind': Object.fromEntries(
      (goals.parts ?? []).map(({ id, label }) => [id, label[locale]]),
    ),
    'GoalGroup.kind': zonePage.groupKinds,
    'Place.kind': zonePage.placeKinds,
    'Linkage.kind': zonePage.placeKinds,
    'Linkage.basis': { named: zonePage.named, inferred: zonePage.inferred },
    'ZoneTheme.weight': evidence.weight,
    'ThemeReason.role': zonePage.roles,
    'Fact.missing': missing,
    'Observation.missing': missing,
  }
}
