'use client'

import type { Comparison } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import { isFiltering } from '@/lib/domain/selection'
import type { Words } from '@/lib/i18n/words'
import { EmptyFilter } from '../filters/empty-filter'
import { ignoredSentence } from '../filters/ignored-sentence'
import type { Change } from '../filters/use-query-view'
import styles from './compare.module.css'
import { OneZone } from './one-zone'

/** What has to be said before the figures: what a link named in vain, and why there is little to see. */
export function Notices({
  comparison,
  view,
  ignored,
  words,
  change,
}: {
  comparison: Comparison
  view: View
  ignored: readonly string[]
  words: Words
  change: Change<View>
}) {
  const { compare } = words.messages
  const { zones, hidden, dataset } = comparison
  const [only] = zones
  return (
    <>
      <div role="status">
        {ignored.length > 0 && <p className={styles.notice}>{ignoredSentence(ignored, words)}</p>}
        {zones.length === 1 && only && hidden.length === 0 && (
          <OneZone zone={only} comparison={comparison} view={view} words={words} change={change} />
        )}
        {zones.length === 0 && hidden.length === 0 && (
          <p className={styles.notice}>
            {compare.noZone}{' '}
            <button
              type="button"
              className="link"
              onClick={() => change({ selection: { zones: dataset.zones.map(({ id }) => id) } })}
            >
              {compare.selectAll}
            </button>
          </p>
        )}
      </div>
      {zones.length === 0 && hidden.length > 0 && isFiltering(view.filter) && (
        <EmptyFilter
          dataset={dataset}
          selected={hidden}
          filter={view.filter}
          words={words}
          onFilter={(filter) => change({ filter })}
        />
      )}
    </>
  )
}
