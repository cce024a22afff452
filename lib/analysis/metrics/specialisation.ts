import type { Dataset } from '@/lib/domain/dataset'
import type { Indicator } from '@/lib/domain/indicator'
import type { Metric } from '../metric'
import { wholeOf } from '../shares'
import { hachman } from './hachman'
import { herfindahl } from './herfindahl'
import { krugman } from './krugman'
import { locationQuotient } from './location-quotient'

/**
 * The measures of specialisation that a dataset can bear: for each indicator that documents state by parts of a whole, on which
 * zones may be compared, and all parts of which are known of at least two zones. Never on themes: how many themes are named says
 * nothing of how large they are, so that a share of them would be a share of nothing.
 */
export function specialisationMetrics(dataset: Dataset): Metric[] {
  return dataset.indicators
    .filter((indicator) => bearsShares(indicator, dataset))
    .flatMap((indicator) => [
      herfindahl(indicator),
      krugman(indicator),
      hachman(indicator),
      ...(indicator.parts ?? []).map((part) => locationQuotient(indicator, part)),
    ])
}

function bearsShares(indicator: Indicator, dataset: Dataset): boolean {
  return (
    indicator.parts !== undefined && indicator.comparable && wholeOf(dataset)(indicator).zones >= 2
  )
}
