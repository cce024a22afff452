'use client'

import { type Column, cellOf } from '@/lib/analysis/comparison'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { shownText } from '@/lib/domain/shown-text'
import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { Item, Quoted } from './item'
import { Nothing } from './nothing'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { namesOf } from './pair-text'
import { TopicRow } from './topic-row'
import { WordsLink } from './words-link'

/** Sub-areas and blocks; below their numbers, whether the document states them or we counted. */
export function SubAreasTopic() {
  const { alignment, words } = usePair()
  const column = alignment.counts.get('sub-areas')
  if (!column) return null
  const block = column.metric.parts?.find(({ id }) => id === 'block')
  return (
    <TopicRow
      id="sub-areas"
      label={words.text(column.metric.label)}
      column={column}
      spine={<StatedCounts column={column} />}
      side={(zone) =>
        zone.subAreas.length === 0 ? (
          <Nothing zone={zone} list="subAreas" />
        ) : (
          <ul className={styles.items}>
            {zone.subAreas.map((area) => (
              <Item
                key={area.id}
                zone={zone}
                record={area}
                text={area.name}
                tag={area.kind === 'block' && block ? words.text(block.label) : undefined}
              />
            ))}
          </ul>
        )
      }
    />
  )
}

function StatedCounts({ column }: { column: Column }) {
  const { alignment, words } = usePair()
  const pair = PAIR_MESSAGES[words.locale]
  const listed = alignment.zones.filter(({ id }) => cellOf(column, id).value !== null)
  const statedOf = (zone: Zone) =>
    zone.stated.filter(({ of, group }) => of === column.metric.countsList && group === undefined)
  const counted = listed.filter((zone) => statedOf(zone).length === 0)
  return (
    <ul className={styles.spineNotes}>
      {listed.flatMap((zone) =>
        statedOf(zone).map((record) => (
          <li key={record.id}>
            {pair.statedCount(words.text(zone.shortName))}{' '}
            <Quoted zone={zone} record={record} text={{ en: String(record.value) }} />
          </li>
        )),
      )}
      {counted.length > 0 && <li>{pair.countedByUs(namesOf(counted, words))}</li>}
    </ul>
  )
}

export function MeasuresTopic() {
  const { alignment, words } = usePair()
  const column = alignment.counts.get('measures')
  if (!column) return null
  return (
    <TopicRow
      id="measures"
      label={words.text(column.metric.label)}
      column={column}
      side={(zone) =>
        zone.measures.length === 0 ? (
          <Nothing zone={zone} list="measures" />
        ) : (
          <ul className={styles.items}>
            {zone.measures.map((measure) => (
              <Item key={measure.id} zone={zone} record={measure} text={measure.text} isBilingual />
            ))}
          </ul>
        )
      }
    />
  )
}

/** A number that the documents state, or the words for why there is none with the form as printed. */
export function StatedTopic({ column, isKnown }: { column: Column; isKnown: boolean }) {
  const { words } = usePair()
  const { table } = words.messages
  const pair = PAIR_MESSAGES[words.locale]
  const { metric } = column
  const label = table.withUnit(words.text(metric.label), words.text(metric.unit))
  return (
    <TopicRow
      id={metric.id}
      label={label}
      spine={!isKnown && <p className={styles.spineNote}>{pair.noKnownValue}</p>}
      side={(zone) => {
        const { value, missing, printed } = cellOf(column, zone.id)
        const reason = missing ? words.text(MISSING_LABELS[missing]) : ''
        const said = value === null ? reason : words.formats.number(value, metric.form)
        return (
          <p className={styles.statedValue} data-missing={value === null || undefined}>
            <WordsLink
              zone={zone.id}
              what={metric.id}
              label={`${words.text(zone.shortName)} ${label} ${said} ${value === null ? shownText(printed ?? '') : ''}`.trim()}
            >
              {said}
              {value === null && printed && <span className="printed"> {printed}</span>}
            </WordsLink>
          </p>
        )
      }}
    />
  )
}
