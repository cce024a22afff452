import { column } from '@/lib/analysis/compare-zones'
import { metricAt } from '@/lib/analysis/metrics/metric-at'
import type { ChartInput } from '@/lib/charts/chart'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import { CellDifference } from './cell-difference'
import { EvidencePanel } from './evidence-panel'
import type { EvidenceControl } from './use-evidence'

/** The panel for the number that a comparison's view has open; nothing when none is. */
export function CellEvidence({
  input: { comparison, view, words },
  evidence,
  shownRecords,
}: {
  input: ChartInput
  evidence: EvidenceControl
  /** What all numbers on the screen rest on. */
  shownRecords: readonly RecordId[]
}) {
  const { dataset } = comparison
  if (!view.evidence) return null
  const zone = lookup(dataset).zones.get(view.evidence.zone)
  const metric = metricAt(dataset, view.evidence.metric, view.overlap)
  if (!zone || !metric) return null
  const option = view.options[view.evidence.metric]
  const shown = column(dataset, { metric, ...(option !== undefined && { option }) })
  return (
    <EvidencePanel
      zone={zone}
      column={shown}
      slot={comparison.slots.get(zone.id)}
      shownRecords={shownRecords}
      picked={evidence.picked}
      beside={
        <CellDifference
          zone={zone}
          column={shown}
          comparison={comparison}
          words={words}
          onOpen={evidence.show}
        />
      }
      onClose={evidence.close}
    />
  )
}
