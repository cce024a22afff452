import { useDeferredValue, useMemo } from 'react'
import type { ChartInput } from '@/lib/charts/chart'
import { chartById } from '@/lib/charts/registry'
import { textOf } from '@/lib/charts/text-of'
import { viewName } from '../filters/view-name'
import { useShowsView } from '../layout/shown-view'
import { useAnnounced } from '../layout/use-announced'
import { useIsHydrating } from '../ui/use-is-hydrating'
import { announcements } from './announcements'

/**
 * Says of a view what changes with it, and its name to whoever keeps views. A component of its own: it comes after what a press is about,
 * and that is not drawn a second time for it.
 */
export function SaidOfView({ input, href }: { input: ChartInput; href: string }) {
  const isHydrating = useIsHydrating()
  const settled = useDeferredValue(input)
  const said = useMemo(() => announcements(settled), [settled])
  useAnnounced(said, !isHydrating && settled === input)
  const chart = chartById(settled.view.tab)
  const title = chart ? textOf(chart, settled).title : settled.words.messages.compare.shownTable
  useShowsView(viewName(title, settled), href)
  return null
}
