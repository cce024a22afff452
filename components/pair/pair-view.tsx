'use client'

import { useId, useMemo } from 'react'
import { alignZones, isKnown } from '@/lib/analysis/align-zones'
import type { CellAddress } from '@/lib/analysis/view'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { sourceLine } from '@/lib/charts/credit'
import { missingNotes, zeroNotes } from '@/lib/charts/figure-text'
import { evidenceOf, lookup } from '@/lib/domain/lookup'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { FigureFoot, Notes } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import { OpenedPanel } from '../evidence/opened-panel'
import { useEvidence } from '../evidence/use-evidence'
import { ignoredSentence } from '../filters/ignored-sentence'
import { pairHref, pairQuery } from '../filters/pair-params'
import { useQueryView } from '../filters/use-query-view'
import { useReading } from '../layout/reading-context'
import { useShowsView } from '../layout/shown-view'
import { Keyed } from '../ui/keyed'
import { onArrowKeys } from '../ui/on-arrow-keys'
import { later } from '../ui/use-later'
import { GoalsTopic } from './goals-topic'
import { LinkagesTopic } from './linkages-topic'
import { MeasuresTopic, StatedTopic, SubAreasTopic } from './list-topics'
import { OverlapSentence } from './overlap-sentence'
import styles from './pair.module.css'
import { PairProvider } from './pair-context'
import { PairControls } from './pair-controls'
import { PairHead } from './pair-head'
import { findingOf, hiddenItems, isEmptyTopic } from './pair-text'
import { ThemesTopic } from './themes-topic'

const EVIDENCE = later(async () => (await import('./pair-evidence')).PairEvidence)

/** Two or three strategies read side by side: what they share between the columns, what each has alone in its own. */
export function PairView() {
  const { dataset, words } = useReading()
  const { view, ignored, surplus, change } = useQueryView(dataset, pairQuery)
  const { figure } = words.messages
  const pair = PAIR_MESSAGES[words.locale]
  const alignment = useMemo(() => {
    const { zones } = lookup(dataset)
    return alignZones(
      dataset,
      view.zones.flatMap((id) => zones.get(id) ?? []),
    )
  }, [dataset, view.zones])
  const evidence = useEvidence(view.evidence, (cell) => change({ evidence: cell }))
  const { isOnlyDifferences } = view
  const hint = useId()
  const { zones, stated, counts, records } = alignment
  const slots = zoneSlots(
    dataset.zones.map(({ id }) => id),
    view.zones,
  )
  const href = pairHref(words.locale, view, dataset)
  const finding = findingOf(alignment, words)
  useShowsView(
    isOnlyDifferences ? `${finding}${words.messages.credit.separator}${pair.differences}` : finding,
    href,
  )
  const hrefOf = (cell: CellAddress) => pairHref(words.locale, { ...view, evidence: cell }, dataset)
  const isShown = (id: string) => !(isOnlyDifferences && isEmptyTopic(alignment, id))
  const hidden = isOnlyDifferences ? hiddenItems(alignment, words) : []
  const cited = new Set(evidenceOf(dataset, records).map(({ source }) => source))
  const sources = dataset.sources.filter(({ id }) => cited.has(id))

  return (
    <PairProvider value={{ alignment, words, isOnlyDifferences, slots, evidence, hrefOf }}>
      <div className={styles.page} data-evidence={view.evidence ? 'open' : 'closed'}>
        <article className={styles.main}>
          <header className={styles.opening}>
            <h1 className="page-title">{finding}</h1>
            <div className={styles.lead}>
              {alignment.overlaps.map((overlap) => (
                <OverlapSentence key={overlap.zones.map(({ id }) => id).join()} overlap={overlap} />
              ))}
              {zones.length > 1 && <p>{zones.length > 2 ? pair.leadThree : pair.leadTwo}</p>}
            </div>
            <PairControls view={view} change={change} />
          </header>
          <div role="status">
            {[
              ...(ignored.length > 0 ? [ignoredSentence(ignored, words)] : []),
              ...(surplus.length > 0
                ? [pair.surplus(words.formats.and(surplus.map((id) => nameOf(id))))]
                : []),
              ...(zones.length < 2 ? [pair.tooFew] : []),
              ...(hidden.length > 0
                ? [pair.hidden(hidden.join(words.messages.credit.separator))]
                : []),
            ].map((notice) => (
              <p key={notice} className={styles.notice}>
                {notice}
              </p>
            ))}
          </div>
          <Keyed id={hint} hint={figure.keysAmongLinks}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
            {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: its links are the controls; the keys go between them */}
            <div
              className={styles.rows}
              role="group"
              aria-describedby={hint}
              data-zones={zones.length === 2 ? 'two' : 'several'}
              onKeyDown={onArrowKeys}
            >
              <PairHead />
              {isShown('sub-areas') && <SubAreasTopic />}
              {isShown('themes') && <ThemesTopic />}
              {isShown('goals') && <GoalsTopic />}
              {isShown('measures') && <MeasuresTopic />}
              {isShown('linkages') && <LinkagesTopic />}
              {stated
                .map((column) => ({ column, known: isKnown(column, zones) }))
                .filter(({ known }) => known || !isOnlyDifferences)
                .map(({ column, known }) => (
                  <StatedTopic key={column.metric.id} column={column} isKnown={known} />
                ))}
            </div>
          </Keyed>
          <Notes
            notes={[
              ...missingNotes(stated, zones, words),
              ...zeroNotes([...counts.values()], zones, words),
              pair.note,
              figure.themeWeightsNote,
            ]}
          />
          <FigureFoot
            source={sourceLine(sources, words)}
            input={{ comparison: alignment, words }}
            actions={<FigureActions href={href} />}
          />
        </article>
        <OpenedPanel
          of={EVIDENCE}
          opened={view.evidence && { open: view.evidence, onClose: evidence.close }}
        />
      </div>
    </PairProvider>
  )

  function nameOf(id: string): string {
    const zone = lookup(dataset).zones.get(id)
    return zone ? words.text(zone.shortName) : id
  }
}
