import type { SavedViewProblem } from '@/lib/saved-views/saved-view-problem'
import { useReading } from '../layout/reading-context'
import styles from './saved-views.module.css'

/** As many as are of help at a time. */
const MOST_LISTED = 50

/** What of a file or of the storage cannot be read: where, what was wanted, what was got, and how to mend it. */
export function ProblemList({
  problems,
  say,
}: {
  problems: readonly SavedViewProblem[]
  /** Says how many there are. */
  say: (n: string) => string
}) {
  const { words } = useReading()
  const { savedViews: messages } = words.messages
  const { number } = words.formats
  const rest = problems.length - MOST_LISTED
  if (problems.length === 0) return null
  return (
    <section className={styles.problems}>
      <p>{say(number(problems.length))}</p>
      <ul>
        {problems.slice(0, MOST_LISTED).map(({ path, wanted, got, remedy }) => (
          <li key={path}>
            <code>{path}</code>
            <dl>
              <dt>{messages.wanted}</dt>
              <dd>{wanted[words.locale]}</dd>
              <dt>{messages.got}</dt>
              <dd>
                <bdi>{got[words.locale]}</bdi>
              </dd>
              <dt>{messages.remedy}</dt>
              <dd>{remedy[words.locale]}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{messages.moreProblems(number(rest))}</p>}
    </section>
  )
}
