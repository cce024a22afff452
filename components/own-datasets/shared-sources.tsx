import { useId } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import type { LikeSource } from '@/lib/user-datasets/like-sources'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import styles from './own-datasets.module.css'

/** Documents that two datasets seem to share: those ticked become one. */
export function SharedSources({
  shared,
  chosen,
  onChoose,
}: {
  shared: readonly LikeSource[]
  /** Ids of the second’s documents, and those of the first’s that they are. */
  chosen: ReadonlyMap<string, string>
  onChoose: (chosen: ReadonlyMap<string, string>) => void
}) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const id = useId()
  if (shared.length === 0) return null
  const choose = ({ first, second }: LikeSource, isOne: boolean) => {
    const next = new Map(chosen)
    if (isOne) next.set(second.id, first.id)
    else next.delete(second.id)
    onChoose(next)
  }
  return (
    <section className={styles.match} aria-labelledby={id}>
      <h3 id={id}>{messages.mergeSources}</h3>
      <p className={styles.aside}>{messages.mergeSourcesNote}</p>
      <ul className={styles.shared}>
        {shared.map((each) => (
          <li key={each.second.id}>
            <label>
              <input
                type="checkbox"
                aria-label={messages.mergeSource(isolateText(words.text(each.second.title)))}
                checked={chosen.has(each.second.id)}
                onChange={(event) => choose(each, event.currentTarget.checked)}
              />
              <LocalText text={each.second.title} words={words} />
            </label>
            <p className={styles.aside}>
              {each.isSame ? messages.sourceSame : messages.sourceDiffers}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
