import type { LocalizedText } from '@/lib/domain/text'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import styles from './own-datasets.module.css'

interface Matchable {
  id: string
  label: LocalizedText
  definition?: LocalizedText | undefined
  unit?: LocalizedText | undefined
}

/** What of the second dataset is the same as something of the first, chosen one by one. A like name is said, and chosen by nobody. */
export function MatchTable({
  title,
  note,
  heads,
  first,
  second,
  chosen,
  isOnce = false,
  onChoose,
}: {
  title: string
  note: string
  heads: readonly [ofSecond: string, ofFirst: string]
  first: readonly Matchable[]
  second: readonly Matchable[]
  chosen: ReadonlyMap<string, string>
  /** Whether each of the first can be matched only once. */
  isOnce?: boolean
  onChoose: (chosen: ReadonlyMap<string, string>) => void
}) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  if (first.length === 0 || second.length === 0) return null
  const choose = (id: string, match: string) => {
    const next = new Map(chosen)
    if (match === '') next.delete(id)
    else next.set(id, match)
    onChoose(next)
  }
  return (
    <section className={styles.match}>
      <h3>{title}</h3>
      <p className={styles.aside}>{note}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {second.map((item) => {
            const match = chosen.get(item.id) ?? ''
            const definition = first.find(({ id }) => id === match)?.definition
            return (
              <tr key={item.id}>
                <th scope="row">
                  <LocalText text={item.label} words={words} />
                  {item.unit && <span className={styles.aside}> {words.text(item.unit)}</span>}
                  {item.definition && (
                    <p className={styles.aside}>
                      <LocalText text={item.definition} words={words} />
                    </p>
                  )}
                </th>
                <td>
                  <select
                    value={match}
                    aria-label={`${heads[1]}: ${words.text(item.label)}`}
                    onChange={(event) => choose(item.id, event.currentTarget.value)}
                  >
                    <option value="">{messages.apart}</option>
                    {first.filter(isInUnitOf(item)).map((each) => (
                      <option
                        key={each.id}
                        value={each.id}
                        disabled={isOnce && each.id !== match && isTaken(chosen, each.id)}
                      >
                        {words.text(each.label)}
                        {isAlike(each, item) && ` (${messages.alike})`}
                      </option>
                    ))}
                  </select>
                  {definition && (
                    <p className={styles.aside}>
                      <LocalText text={definition} words={words} />
                    </p>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function isTaken(chosen: ReadonlyMap<string, string>, id: string): boolean {
  return [...chosen.values()].includes(id)
}

/** What has no unit goes with all that have none. */
function isInUnitOf({ unit }: Matchable) {
  return (other: Matchable) =>
    unit === undefined || other.unit === undefined
      ? unit === other.unit
      : isOneText(unit, other.unit)
}

function isAlike(a: Matchable, b: Matchable): boolean {
  return isOneText(a.label, b.label)
}

/** Whether two texts say the same in a language that both have. */
function isOneText(a: LocalizedText, b: LocalizedText): boolean {
  return (['zh', 'en'] as const).some(
    (language) => a[language] !== undefined && a[language] === b[language],
  )
}
