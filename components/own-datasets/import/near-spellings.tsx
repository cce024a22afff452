import { isolateText } from '@/lib/domain/isolate-text'
import type { NearPair } from '@/lib/user-datasets/spellings/near-spellings'
import styles from './import.module.css'
import { useImportWords } from './use-import'

/** Spellings that look alike, each pair with both ways to make one of it. Nothing is done by itself. */
export function NearSpellings({
  pairs,
  isBusy,
  onRespell,
}: {
  pairs: readonly NearPair[]
  isBusy: boolean
  onRespell: (from: string, to: string) => void
}) {
  const { messages } = useImportWords()
  if (pairs.length === 0) return null
  return (
    <section className={styles.near} aria-label={messages.near}>
      <p>{messages.near}</p>
      <ul>
        {pairs.map(({ common, rare, by }) => (
          <li key={`${common} ${rare}`}>
            <span>
              {isolateText(common)} · {isolateText(rare)}
            </span>
            <span className={styles.aside}>{messages.nearBy[by]}</span>
            {[
              [rare, common],
              [common, rare],
            ].map(([from = '', to = '']) => (
              <button
                key={to}
                type="button"
                className="link"
                aria-disabled={isBusy}
                onClick={() => onRespell(from, to)}
              >
                {messages.allAs(isolateText(to))}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
