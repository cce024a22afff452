import { goals as goalsMetric } from '@/lib/analysis/metrics/goals'
import { evidenceOf, lookup } from '@/lib/domain/lookup'
import type { Goal, GoalGroup } from '@/lib/domain/zone'
import { recordAnchor } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { BothTexts } from './both-texts'
import { CellMark } from './cell-mark'
import { Quotes, RecordRow } from './record-row'
import { RecordSection, StatedBeside } from './record-section'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** Goals under the slogan, umbrella or heading that they belong to, each with its kind. */
export function ZoneGoals() {
  const { words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage } = words.messages
  const loose = zone.goals.filter(({ group }) => group === undefined)
  return (
    <RecordSection
      id="goals"
      title={zonePage.goals}
      list="goals"
      count={zone.goals.length}
      counts="goals"
    >
      {zone.goalGroups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {loose.length > 0 && (
        <>
          {zone.goalGroups.length > 0 && <h3 className={styles.subhead}>{zonePage.ungrouped}</h3>}
          <Goals goals={loose} />
        </>
      )}
    </RecordSection>
  )
}

function Group({ group }: { group: GoalGroup }) {
  const { dataset, words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage } = words.messages
  const goals = zone.goals.filter((goal) => goal.group === group.id)
  const stated = zone.stated.filter((count) => count.group === group.id)
  // A slogan such as “three centres and one area” is itself the words that state its number.
  const bySlogan = stated.filter(({ evidence }) =>
    evidence.every((id) => group.evidence.includes(id)),
  )
  const { number } = words.formats
  return (
    <>
      <div id={recordAnchor(group.id)} className={styles.groupHead}>
        <div>
          <h3>
            <BothTexts text={group.text} words={words}>
              <span className={styles.kind}>{zonePage.groupKinds[group.kind]}</span>
            </BothTexts>
          </h3>
          {bySlogan.map((record) => (
            <p key={record.id} className={styles.beside}>
              {zonePage.statedBeside(number(record.value), number(goals.length))}
            </p>
          ))}
        </div>
        <div>
          <Quotes pieces={evidenceOf(dataset, [group.id])} support="verbatim" />
        </div>
      </div>
      {stated
        .filter((record) => !bySlogan.includes(record))
        .map((record) => (
          <StatedBeside key={record.id} stated={record} listed={goals.length} />
        ))}
      <Goals goals={goals} />
    </>
  )
}

function Goals({ goals }: { goals: readonly Goal[] }) {
  const { dataset, words } = useReading()
  const { slot } = useZoneReading()
  return (
    <ul className={styles.records}>
      {goals.map(({ id }) => {
        const entry = lookup(dataset).records.get(id)
        const part = entry && goalsMetric.parts?.find(({ holds }) => holds(entry))
        return (
          <RecordRow
            key={id}
            id={id}
            kind={part && words.text(part.label)}
            mark={part && <CellMark mark={part.mark} slot={slot} />}
          />
        )
      })}
    </ul>
  )
}
