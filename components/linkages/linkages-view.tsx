'use client'

import { useCallback, useMemo, useState } from 'react'
import { type LinkageEdge, linkageNetwork } from '@/lib/analysis/linkage-network'
import { linkagePart } from '@/lib/analysis/linkage-part'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { sourceLine } from '@/lib/charts/credit'
import { orderOf } from '@/lib/charts/linkage-layout'
import { linkageSources, linkageText } from '@/lib/charts/linkage-text'
import type { RecordId } from '@/lib/domain/lookup'
import { FigureFoot, Notes } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import { takesLinkages } from '../export/takes'
import { ignoredSentence } from '../filters/ignored-sentence'
import { linkageQuery, linkagesHref } from '../filters/linkage-params'
import { useQueryView } from '../filters/use-query-view'
import { useReading } from '../layout/reading-context'
import { useShowsView } from '../layout/shown-view'
import { KindFilter } from './kind-filter'
import { LinkageFigure } from './linkage-figure'
import { LinkageList } from './linkage-list'
import styles from './linkages.module.css'
import { LostDigitsNote } from './lost-digits-note'
import { ProgrammeLists } from './programme-lists'
import { useOpenedRecord } from './use-opened-record'

/** Who names what: the picture, the table beside it, and what is said of all zones together. */
export function LinkagesView() {
  const { dataset, words } = useReading()
  const { view, ignored, change } = useQueryView(dataset, linkageQuery)
  const [focused, setFocused] = useState<string | null>(null)
  const setOpened = useCallback((evidence: RecordId | null) => change({ evidence }), [change])
  const goTo = useOpenedRecord(view.evidence, setOpened)

  const network = useMemo(() => linkageNetwork(dataset, view.kinds), [dataset, view.kinds])
  const part = useMemo(() => linkagePart(network), [network])
  const order = useMemo(() => orderOf(part), [part])
  const text = useMemo(
    () => linkageText(network, order, view.kinds, words, part),
    [network, order, view.kinds, words, part],
  )
  const source = useMemo(
    () => sourceLine(linkageSources(dataset, network), words),
    [dataset, network, words],
  )
  const slots = useMemo(() => {
    const ids = dataset.zones.map(({ id }) => id)
    return zoneSlots(ids, ids)
  }, [dataset])

  const zoneIds = useMemo(() => dataset.zones.map(({ id }) => id), [dataset])
  const listed = useMemo(() => new Set(network.edges.flatMap(({ records }) => records)), [network])

  const href = linkagesHref(words.locale, view, dataset)
  const { credit, linkages } = words.messages
  const kinds = words.formats.and(view.kinds.map((kind) => linkages.kinds[kind]))
  useShowsView([text.title, kinds].filter(Boolean).join(credit.separator), href)

  const open = { opened: view.evidence, onOpen: setOpened }
  const onPick = (edges: readonly LinkageEdge[]) => {
    const [record] = (edges.find(({ basis }) => basis !== 'inferred') ?? edges[0])?.records ?? []
    if (record !== undefined) goTo(record)
  }

  return (
    <div className={styles.page}>
      <h1 id="linkages-title" className="page-title">
        {text.title}
      </h1>
      <p className={styles.subtitle}>{text.subtitle}</p>
      <div role="status">
        {ignored.length > 0 && <p className={styles.notice}>{ignoredSentence(ignored, words)}</p>}
      </div>
      <KindFilter
        kinds={network.kinds}
        chosen={view.kinds}
        words={words}
        onChoose={(kinds) => change({ kinds })}
      />
      <div className={styles.body}>
        <LinkageFigure
          network={part}
          order={order}
          text={text}
          titleId="linkages-title"
          slots={slots}
          focused={focused}
          onPoint={setFocused}
          onPick={onPick}
        />
        <LinkageList
          network={network}
          zones={part === network ? order.zones : zoneIds}
          slots={slots}
          onPoint={setFocused}
          {...open}
        />
        <div className={styles.about}>
          <Notes notes={text.notes} />
          <LostDigitsNote network={network} {...open} />
          <FigureFoot
            source={source}
            input={{ comparison: { dataset }, words }}
            actions={<FigureActions href={href} takes={takesLinkages(dataset, view.kinds)} />}
          />
        </div>
      </div>
      <ProgrammeLists listed={listed} onGo={goTo} {...open} />
    </div>
  )
}
