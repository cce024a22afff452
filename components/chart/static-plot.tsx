import { useState } from 'react'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import styles from './chart.module.css'
import { picturesInPage } from './pictures-in-page'

// At build time only: the condition is a constant to the bundler, which leaves all drawing out of the page's script.
const server = typeof window === 'undefined' ? await import('./draw-static') : undefined

/** The widths that figures have in the page's layout, in px; the page's style shows the one that fits. */
const WIDTHS = [350, 704, 834, 954] as const

/**
 * The default view's picture, drawn while the page is built and readable without scripts.
 * Hydration leaves it as it stands: the browser never draws it, and does not hold it twice. Of a figure that is shown later, the page has it as text.
 */
export function StaticPlot({ chart, input }: { chart: Chart; input: ChartInput }) {
  const [inPage] = useState(() => (server ? null : picturesInPage(chart.id)))
  return WIDTHS.map((width) => {
    const svg = server?.drawStatic(chart, input, width) ?? inPage?.get(width) ?? ''
    return (
      <div
        key={width}
        className={styles.static}
        data-width={width}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own picture, in which text is escaped
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    )
  })
}
