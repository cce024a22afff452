'use client'

import Link from 'next/link'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Column } from '@/lib/analysis/comparison'
import {
  type CellExplanation,
  type ExplainedGroup,
  type ExplainedRecord,
  explainCell,
} from '@/lib/analysis/explain-cell'
import { valueText } from '@/lib/charts/value-text'
import { lookup } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { zoneHref } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { Badge } from './badge'
import styles from './evidence.module.css'
import { Meter } from './meter'
import { PanelFrame } from './panel-frame'
import { Quotation } from './quotation'
import { SourceSummary } from './source-summary'

/** A number again, highlighted, and below it everything it rests on. */
export function EvidencePanel({
  zone,
  column,
  slot,
  shownRecords,
  picked,
  isOnRecord = false,
  beside,
  onClose,
}: {
  zone: Zone
  column: Column
  slot: number | undefined
  /** All records on the screen, for the meter. */
  shownRecords: readonly string[]
  /** The record whose mark was pressed: it is brought into sight. */
  picked: string | null
  /** Whether it opens beside the zone's whole record, and so need not lead there. */
  isOnRecord?: boolean
  /** What else the view says of the number, such as its difference from a baseline. */
  beside?: ReactNode
  onClose: () => void
}) {
  const { dataset, words } = useReading()
  const { evidence, figure } = words.messages
  const explanation = useMemo(() => explainCell(dataset, zone, column), [dataset, zone, column])
  return (
    <PanelFrame
      slots={[slot]}
      title={
        <>
          <LocalText text={zone.shortName} words={words} />
          {'　'}
          {words.text(column.metric.label)}
        </>
      }
      value={valueText(column, zone, words)}
      isMissing={explanation.cell.value === null}
      opened={`${zone.id}.${column.metric.id}`}
      onClose={onClose}
    >
      <p className={styles.rule}>
        <Badge support={explanation.support} words={words} /> {ruleText(explanation, words)}
      </p>
      {beside}
      {explanation.stated.map(({ record, evidence: pieces }) => (
        <div key={record.id} className={styles.stated}>
          <p>{evidence.statedCount(words.formats.number(record.value))}</p>
          <Quotations pieces={pieces} words={words} />
        </div>
      ))}
      {explanation.groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          isOnly={explanation.groups.length === 1}
          start={firstNumber(explanation, group)}
          picked={picked}
          words={words}
        />
      ))}
      <section className={styles.about}>
        <h3>{evidence.definition}</h3>
        <p>
          {figure.sentences([
            words.text(column.metric.definition),
            words.text(column.metric.caveat),
          ])}
        </p>
      </section>
      {explanation.sources.map((source) => (
        <SourceSummary key={source.id} source={source} words={words} />
      ))}
      {!isOnRecord && (
        <p className={styles.whole}>
          <Link href={zoneHref(words.locale, zone.id, dataset)} prefetch={false}>
            {words.messages.zonePage.wholeRecord(words.text(zone.shortName))}
          </Link>
        </p>
      )}
      <Meter records={shownRecords} />
    </PanelFrame>
  )
}

function ruleText({ cell, column }: CellExplanation, { messages, formats }: Words): string {
  const { evidence, matrices } = messages
  const n = formats.number(cell.from.length)
  if (cell.value === null)
    return cell.missing === 'digits-lost' ? evidence.missingRule : evidence.noRecord
  if (column.metric.support === 'interpreted')
    return cell.from.length > 0 ? matrices.interpretedRule : matrices.notStatedRule
  if (column.metric.support === 'counted')
    return cell.value === 0 ? evidence.countedZero : evidence.countedRule(n)
  return evidence.computedRule(n)
}

/** Records are numbered through all groups. */
export function firstNumber(
  { groups }: Pick<CellExplanation, 'groups'>,
  group: ExplainedGroup,
): number {
  const before = groups.slice(0, groups.indexOf(group))
  return before.reduce((sum, { records }) => sum + records.length, 1)
}

export function Group({
  group,
  isOnly,
  start,
  picked,
  words,
}: {
  group: ExplainedGroup
  isOnly: boolean
  start: number
  picked: string | null
  words: Words
}) {
  const { evidence, matrices } = words.messages
  const { heading, records } = group
  if (records.length === 0 && heading?.kind !== 'shared') return null
  return (
    <section className={styles.group}>
      {!isOnly && (
        <h3 className={styles.groupHead}>
          {heading?.kind === 'goalGroup' && <LocalText text={heading.group.text} words={words} />}
          {heading?.kind === 'zone' && <LocalText text={heading.zone.shortName} words={words} />}
          {heading?.kind === 'metric' && words.text(heading.metric.label)}
          {heading?.kind === 'shared' && matrices.shared}
          {heading?.kind === 'only' && matrices.onlyHere(words.text(heading.zone.shortName))}
          {!heading && evidence.ungrouped}
          <span>{evidence.items(words.formats.number(records.length))}</span>
        </h3>
      )}
      {heading?.kind === 'goalGroup' && heading.group.kind === 'slogan' && (
        <Quotations pieces={heading.evidence} words={words} />
      )}
      <ol start={start} className={styles.records}>
        {records.map((record) => (
          <RecordItem
            key={record.entry.record.id}
            record={record}
            isPicked={record.entry.record.id === picked}
            isOneOfTwo={heading?.kind === 'shared'}
            words={words}
          />
        ))}
      </ol>
    </section>
  )
}

function RecordItem({
  record,
  isPicked,
  isOneOfTwo,
  words,
}: {
  record: ExplainedRecord
  isPicked: boolean
  /** Whether the records beside it are another zone's, so that it has to say whose it is. */
  isOneOfTwo: boolean
  words: Words
}) {
  const { dataset } = useReading()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isPicked) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isPicked])
  const { entry, support, evidence: pieces } = record
  const { evidence } = words.messages
  const owner = isOneOfTwo ? entry.zone : undefined
  const theme = entry.kind === 'theme' ? lookup(dataset).themes.get(entry.record.theme) : undefined
  return (
    <li ref={item} id={`record-${entry.record.id}`} data-picked={isPicked || undefined}>
      <p className={styles.recordText}>
        <LocalText text={recordText(entry, dataset)} words={words} />
        {owner && (
          <span className={styles.weight}>
            <LocalText text={owner.shortName} words={words} />
          </span>
        )}
        {entry.kind === 'theme' && (
          <span className={styles.weight}>{evidence.weight[entry.record.weight]}</span>
        )}{' '}
        <Badge support={support} words={words} />
      </p>
      <Quotations pieces={pieces} words={words} />
      {theme && (
        <details className={styles.codebook}>
          <summary>{evidence.rule}</summary>
          <p>
            <LocalText text={theme.include} words={words} />
          </p>
        </details>
      )}
    </li>
  )
}

function Quotations({ pieces, words }: { pieces: ExplainedRecord['evidence']; words: Words }) {
  const { dataset } = useReading()
  const { sources } = lookup(dataset)
  return pieces.map((piece) => (
    <Quotation key={piece.id} piece={piece} source={sources.get(piece.source)} words={words} />
  ))
}
