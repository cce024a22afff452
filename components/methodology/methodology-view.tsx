'use client'

import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import { useReading } from '../layout/reading-context'
import { ReferencePage } from '../layout/reference-page'
import { baselines } from './baselines'
import { charts } from './charts'
import { codebook } from './codebook'
import { evidenceLevels } from './evidence-levels'
import { metrics } from './metrics'
import { missingValues } from './missing-values'
import { normalizations } from './normalizations'
import { symbols } from './symbols'
import { weighting } from './weighting'
import { weights } from './weights'

/** How every number here is made, printed from the registries and the dataset themselves. */
export function MethodologyView() {
  const { dataset, words } = useReading()
  const { nav } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return (
    <ReferencePage
      title={methodology.title}
      lead={methodology.lead}
      contents={nav.contents}
      sections={[
        metrics(dataset, words),
        normalizations(words),
        baselines(words),
        weighting(words),
        charts(words),
        missingValues(words),
        evidenceLevels(words),
        weights(words),
        codebook(dataset, words),
        symbols(dataset, words),
      ]}
    />
  )
}
