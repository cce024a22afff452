import { useMemo } from 'react'
import type { View } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { chartInput } from '@/lib/charts/chart-input'
import { useReading } from '../layout/reading-context'

/** The comparison that a view asks for, as charts and tables take it. */
export function useComparison(view: View): ChartInput {
  const { dataset, words } = useReading()
  return useMemo(() => chartInput(dataset, view, words), [dataset, view, words])
}
