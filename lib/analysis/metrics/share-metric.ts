import type { Indicator } from '@/lib/domain/indicator'
import { isolateText } from '@/lib/domain/isolate-text'
import { inLanguage, type Language } from '@/lib/domain/text'
import { type Metric, type MetricValue, withRecords } from '../metric'
import { hasShares, type Shares, sharesOf, type Whole, wholeOf } from '../shares'

/** The name of an indicator or a part inside a sentence. */
export function nameOf({ label }: Pick<Indicator, 'label'>): Record<Language, string> {
  return {
    zh: isolateText(inLanguage(label, 'zh').text),
    en: isolateText(inLanguage(label, 'en').text),
  }
}

/**
 * The part of a metric that sets a zone's shares against those of all zones: no value where the shares of the zone are unknown,
 * and every value made of the records of all.
 *
 * @param measure null where the formula has no value
 */
export function againstWhole(
  indicator: Indicator,
  measure: (own: Shares, whole: Whole) => number | null,
): Pick<Metric, 'compute' | 'records'> {
  return {
    compute: (zone, dataset): MetricValue => {
      const own = sharesOf(zone, indicator, dataset)
      if (!hasShares(own)) return { value: null, ...own }
      const whole = wholeOf(dataset)(indicator)
      const value = measure(own, whole)
      return withRecords(
        { value, ...(value === null && { missing: 'not-applicable' as const }) },
        () => [...new Set([...own.from, ...whole.from])],
      )
    },
    records: (dataset) => wholeOf(dataset)(indicator).from,
  }
}

/** What all numbers made of shares have to say of themselves. */
export const SHARE_CAVEAT = {
  zh: '只用文件写明的数值；有一项缺失的区不算，也不入合计。分项粗细不同，结果不同；高低不表示好坏。',
  en: 'Made of stated numbers only; a zone that lacks one part has no value and enters no sum. Finer parts give another result, and neither direction is better.',
}
