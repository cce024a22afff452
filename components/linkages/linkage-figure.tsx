'use client'

import { useId, useMemo } from 'react'
import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import { linkageLayout } from '@/lib/charts/linkage-layout'
import type { LinkageOrder } from '@/lib/charts/linkage-order'
import type { LinkageText } from '@/lib/charts/linkage-text'
import { SCREEN } from '@/lib/charts/palette'
import { ChartReader } from '../chart/chart-reader'
import { FigureKey } from '../chart/figure-key'
import { useReading } from '../layout/reading-context'
import { LinkagePicture } from './linkage-picture'
import styles from './linkages.module.css'

/** The widths that the picture has in the page's layout, in px; the page's style shows the one that fits. */
const WIDTHS = [704, 834, 954] as const

/** The picture with its key, its summary and its keyboard reading. It stands in the page's HTML as it is. */
export function LinkageFigure({
  network,
  order,
  text,
  titleId,
  slots,
  focused,
  onPoint,
  onPick,
}: {
  network: LinkageNetwork
  order: LinkageOrder
  text: LinkageText
  /** The heading that names the figure. */
  titleId: string
  slots: ReadonlyMap<string, number>
  focused: string | null
  onPoint: (node: string | null) => void
  onPick: (edges: readonly LinkageEdge[]) => void
}) {
  const { words } = useReading()
  const summary = useId()
  const layouts = useMemo(
    () => WIDTHS.map((width) => linkageLayout(network, words, width, order)),
    [network, words, order],
  )
  return (
    <figure className={styles.figure} aria-labelledby={titleId} aria-describedby={summary}>
      <FigureKey entries={text.key} />
      <p id={summary} className="visually-hidden">
        {text.summary}
      </p>
      <div className={styles.slot}>
        {layouts.map((layout) => (
          <div key={layout.width} className={styles.picture} data-width={layout.width}>
            <LinkagePicture
              layout={layout}
              slots={slots}
              palette={SCREEN}
              locale={words.locale}
              focused={focused}
              onPoint={onPoint}
              onPick={onPick}
            />
          </div>
        ))}
        <ChartReader
          label={`${text.title}${words.locale === 'zh' ? '。' : '. '}${words.messages.figure.reading}`}
          keys={words.messages.figure.keys}
          stops={text.stops}
          onPoint={onPoint}
          onOpen={({ zone }) =>
            onPick(network.edges.filter((edge) => (edge.zone ?? '') === zone || edge.to === zone))
          }
        />
      </div>
    </figure>
  )
}
