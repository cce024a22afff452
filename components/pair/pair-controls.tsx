'use client'

import { lookup } from '@/lib/domain/lookup'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import type { PairView } from '../filters/pair-params'
import type { Change } from '../filters/use-query-view'
import { ZoneChoice } from '../filters/zone-choice'
import { useReading } from '../layout/reading-context'
import { Segments } from '../ui/segments'
import styles from './pair.module.css'

/** Which zones, in which order, and whether what they share is shown. */
export function PairControls({ view, change }: { view: PairView; change: Change<PairView> }) {
  const { dataset, words } = useReading()
  const pair = PAIR_MESSAGES[words.locale]
  const nameOf = (id: string) => {
    const zone = lookup(dataset).zones.get(id)
    return zone ? words.text(zone.shortName) : id
  }
  const free = dataset.zones.filter(({ id }) => !view.zones.includes(id))
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
            <ZoneChoice
              label={pair.position[at] ?? ''}
              value={id}
              zones={dataset.zones}
              words={words}
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
          <ZoneChoice
            label={pair.position[2] ?? ''}
            value=""
            others={[{ value: '', label: pair.add }]}
            zones={free}
            words={words}
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
