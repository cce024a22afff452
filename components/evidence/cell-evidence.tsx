import { useMemo } from 'react'
import { column } from '@/lib/analysis/compare-zones'
import type { Column } from '@/lib/analysis/comparison'
import type { MetricId } from '@/lib/analysis/metric'
import { metricAt } from '@/lib/analysis/metrics/metric-at'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { ChartInput } from '@/lib/charts/chart'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import { CellDifference } from './cell-difference'
import { EvidencePanel } from './evidence-panel'
import type { EvidenceControl } from './use-evidence'
import { WeightedParts } from './weighted-parts'

/** The panel for the number that a comparison's view has open; nothing when none is. */
export function CellEvidence({
  input,
  evidence,
  shownRecords,
}: {
  input: ChartInput
  evidence: EvidenceControl
  /** Lists what all numbers on the screen rest on, which nobody asks before some words are open. */
  shownRecords: () => readonly RecordId[]
}) {
  const { comparison, view, words } = input
  const isOpen = view.evidence !== null
  const records = useMemo(() => (isOpen ? shownRecords() : []), [isOpen, shownRecords])
  if (!view.evidence) return null
  const zone = lookup(comparison.dataset).zones.get(view.evidence.zone)
  const shown = columnAt(view.evidence.metric, input)
  if (!zone || !shown) return null
  return (
    <EvidencePanel
      zone={zone}
      column={shown}
      slot={comparison.slots.get(zone.id)}
      shownRecords={records}
      picked={evidence.picked}
      beside={
        <>
          {shown.metric.id === WEIGHTED_VALUE && (
            <WeightedParts zone={zone} input={input} onOpen={evidence.show} />
          )}
          <CellDifference
            zone={zone}
            column={shown}
            comparison={comparison}
            words={words}
            onOpen={evidence.show}
          />
        </>
      }
      onClose={evidence.close}
    />
  )
}

/** The column that a cell is in: as the view counts it, measures it, or weighs it. */
function columnAt(
  id: MetricId,
  { comparison: { dataset, weighting }, view }: ChartInput,
): Column | null {
  if (id === WEIGHTED_VALUE) return weighting?.column ?? null
  const metric = metricAt(dataset, id, view.overlap)
  const option = view.options[id]
  return metric ? column(dataset, { metric, ...(option !== undefined && { option }) }) : null
}
