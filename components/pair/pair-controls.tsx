'use client'

import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import type { PairView } from '../filters/pair-params'
import type { Change } from '../filters/use-query-view'
import { useReading } from '../layout/reading-context'
import { Choice } from '../ui/choice'
import { Segments } from '../ui/segments'
import styles from './pair.module.css'

/** Which zones, in which order, and whether what they share is shown. */
export function PairControls({ view, change }: { view: PairView; change: Change<PairView> }) {
  const { dataset, words } = useReading()
  const pair = PAIR_MESSAGES[words.locale]
  const options = dataset.zones.map(({ id, shortName }) => ({
    value: id,
    label: words.text(shortName),
  }))
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.label ?? id
  const free = options.filter(({ value }) => !view.zones.includes(value))
  const put = (at: number, id: string) => {
    const zones = [...view.zones]
    // A zone that stands elsewhere already changes places with the one it replaces.
    const before = zones.indexOf(id)
    const replaced = zones[at]
    if (before >= 0 && replaced !== undefined) zones[before] = replaced
    zones[at] = id
    change({ zones })
  }
  const canAdd = view.zones.length === 2 && free.length > 0
  return (
    <div className={`${styles.controls} no-print`}>
      <fieldset className={styles.chosen}>
        <legend className="visually-hidden">{pair.choose}</legend>
        {view.zones.map((id, at) => (
          <span key={id}>
            <Choice
              label={pair.position[at] ?? ''}
              value={id}
              options={options}
              onChange={(zone) => put(at, zone)}
            />
            {view.zones.length > 2 && (
              <button
                type="button"
                className="link"
                onClick={() => change({ zones: view.zones.filter((each) => each !== id) })}
              >
                {pair.remove(nameOf(id))}
              </button>
            )}
          </span>
        ))}
        {canAdd && (
          <Choice
            label={pair.position[2] ?? ''}
            value=""
            options={[{ value: '', label: pair.add }, ...free]}
            onChange={(zone) => zone && put(2, zone)}
          />
        )}
      </fieldset>
      <Segments
        label={pair.show}
        name="differences"
        value={view.isOnlyDifferences ? 'only' : 'all'}
        options={[
          { value: 'all', label: pair.everything },
          { value: 'only', label: pair.differences },
        ]}
        onChange={(shown) => change({ isOnlyDifferences: shown === 'only' })}
      />
    </div>
  )
}
