import type { ReactNode } from 'react'
import type { Chart } from '@/lib/charts/chart'
import { CHARTS } from '@/lib/charts/registry'

const isServer = typeof window === 'undefined'

/**
 * The figures that a page's HTML has beside the one it opens with, for whoever has no scripts. To all others they are a
 * text that is not read, and cost no elements; `picturesInPage` reads those that are asked for.
 *
 * @param of the chart that is there already
 */
export function OtherPictures({
  of,
  children,
}: {
  of: string
  children: (chart: Chart) => ReactNode
}) {
  return CHARTS.filter(({ id }) => id !== of).map((chart) => (
    <noscript key={chart.id} data-picture={chart.id}>
      {isServer && children(chart)}
    </noscript>
  ))
}
