import { useMemo } from 'react'
import { compareZones } from '@/lib/analysis/compare-zones'
import type { View } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { useReading } from '../layout/reading-context'

/** The comparison that a view asks for, as charts and tables take it. */
export function useComparison(view: View): ChartInput {
  const { dataset, words } = useReading()
  const comparison = useMemo(
    () =>
      compareZones(dataset, view, (a, b) => words.formats.compareText(a.shortName, b.shortName)),
    [dataset, view, words],
  )
  return useMemo(() => ({ comparison, view, words }), [comparison, view, words])
}
