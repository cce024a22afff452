'use client'

import { useEffect, useRef, useState } from 'react'
import type { CellExplanation, ExplainedGroup, ExplainedRecord } from '@/lib/analysis/explain-cell'
import { lookup } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { Words } from '@/lib/i18n/words'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { Badge } from './badge'
import styles from './evidence.module.css'
import { Quotation } from './quotation'

/** Of more records than these, such as those of all zones, the first are listed; the rest when asked for, as many at a time. */
const LISTED = 60

/** The records that a number rests on, group by group, with their words. */
export function RecordGroups({
  explanation: { groups },
  picked,
  words,
}: {
  explanation: Pick<CellExplanation, 'groups'>
  /** The record whose mark was pressed: it is brought into sight. */
  picked: string | null
  words: Words
}) {
  const { many } = words.messages
  const { number } = words.formats
  const [shown, setShown] = useState({ groups, count: LISTED })
  const of = groups.reduce((sum, { records }) => sum + records.length, 0)
  // Asked for once more, another number begins with its first records.
  const asked = shown.groups === groups ? shown.count : LISTED
  const count = Math.max(asked, placeOf(picked, groups) + 1)
  const listed = firstOf(groups, count)
  return (
    <>
      {listed.map(({ group, most }) => (
        <Group
          key={group.id}
          group={group}
          most={most}
          isOnly={groups.length === 1}
          start={firstNumber(groups, group)}
          picked={picked}
          words={words}
        />
      ))}
      {count < of && (
        <p className={styles.rule}>
          {many.firstRecords(number(count), number(of))}{' '}
          <button
            type="button"
            className="link"
            onClick={() => setShown({ groups, count: count + LISTED })}
          >
            {many.moreRecords(number(Math.min(LISTED, of - count)))}
          </button>
        </p>
      )}
    </>
  )
}

/** The groups that the first so many records are in, and how many of each these are. */
function firstOf(
  groups: readonly ExplainedGroup[],
  count: number,
): readonly { group: ExplainedGroup; most: number }[] {
  let left = count
  return groups.flatMap((group) => {
    const most = Math.min(left, group.records.length)
    left -= most
    // A heading without records of its own says that there are none.
    return most > 0 || group.records.length === 0 ? { group, most } : []
  })
}

/** Which of all records it is, from 0; −1 where it is none of them. */
function placeOf(record: string | null, groups: readonly ExplainedGroup[]): number {
  if (record === null) return -1
  return groups
    .flatMap(({ records }) => records)
    .findIndex(({ entry }) => entry.record.id === record)
}

/** Records are numbered through all groups. */
function firstNumber(groups: readonly ExplainedGroup[], group: ExplainedGroup): number {
  const before = groups.slice(0, groups.indexOf(group))
  return before.reduce((sum, { records }) => sum + records.length, 1)
}

function Group({
  group,
  most,
  isOnly,
  start,
  picked,
  words,
}: {
  group: ExplainedGroup
  /** How many of its records are listed. */
  most: number
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
        {records.slice(0, most).map((record) => (
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

/** The words of some pieces of evidence, each with its document. */
export function Quotations({
  pieces,
  words,
}: {
  pieces: ExplainedRecord['evidence']
  words: Words
}) {
  const { dataset } = useReading()
  const { sources } = lookup(dataset)
  return pieces.map((piece) => (
    <Quotation key={piece.id} piece={piece} source={sources.get(piece.source)} words={words} />
  ))
}
