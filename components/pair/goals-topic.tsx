'use client'

import type { GoalBlock } from '@/lib/analysis/goal-blocks'
import type { Metric } from '@/lib/analysis/metric'
import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { LocalText } from '../ui/local-text'
import { Item, Quoted, QuotedTranslation } from './item'
import { Nothing } from './nothing'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { TopicRow } from './topic-row'
import { WordsLink } from './words-link'

/** Goals as the document groups them – under a slogan, a heading or nothing – and by kind, in both languages. */
export function GoalsTopic() {
  const { alignment, words } = usePair()
  const column = alignment.counts.get('goals')
  if (!column) return null
  return (
    <TopicRow
      id="goals"
      label={words.text(column.metric.label)}
      column={column}
      side={(zone) => {
        const blocks = alignment.goals.get(zone.id) ?? []
        if (blocks.length === 0) return <Nothing zone={zone} list="goals" />
        return blocks.map((block) => (
          <Block
            key={block.group?.id ?? 'ungrouped'}
            zone={zone}
            block={block}
            metric={column.metric}
            isOnly={blocks.length === 1}
          />
        ))
      }}
    />
  )
}

function Block({
  zone,
  block,
  metric,
  isOnly,
}: {
  zone: Zone
  block: GoalBlock
  metric: Metric
  isOnly: boolean
}) {
  const { words } = usePair()
  const { evidence } = words.messages
  const pair = PAIR_MESSAGES[words.locale]
  const { group, kinds } = block
  const countOf = (kind: string, n: number) =>
    metric.parts?.find(({ id }) => id === kind)?.count[words.locale](words.formats.number(n), n)
  const [only] = kinds
  const isOneKind = kinds.length === 1 && only !== undefined
  return (
    <div className={styles.block}>
      <div className={styles.blockHead}>
        <h4>
          {group?.kind === 'slogan' && <Quoted zone={zone} record={group} text={group.text} />}
          {group && group.kind !== 'slogan' && (
            <WordsLink zone={zone.id} what={group.id}>
              <LocalText text={group.text} words={words} />
            </WordsLink>
          )}
          {!group && (isOnly ? pair.noSlogan : evidence.ungrouped)}
        </h4>
        {isOneKind && <span className={styles.tag}>{countOf(only.kind, only.goals.length)}</span>}
      </div>
      {group?.kind === 'slogan' && <QuotedTranslation record={group} />}
      {kinds.map(({ kind, goals }) => (
        <div key={kind}>
          {!isOneKind && <p className={styles.kind}>{countOf(kind, goals.length)}</p>}
          <ul className={styles.items}>
            {goals.map((goal) => (
              <Item key={goal.id} zone={zone} record={goal} text={goal.text} isBilingual />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
