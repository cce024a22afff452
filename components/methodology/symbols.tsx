import { zoneSlots } from '@/lib/analysis/zone-slots'
import { SCREEN } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import type { Dataset } from '@/lib/domain/dataset'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { FirstItems } from '../ui/first-items'
import { LocalText } from '../ui/local-text'
import styles from './methodology.module.css'

/** Colour, symbol and dash of every zone of the dataset. */
export function symbols({ zones }: Dataset, words: Words): ReferenceSection {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const ids = zones.map(({ id }) => id)
  const slots = zoneSlots(ids, ids)
  return {
    id: 'symbols',
    title: methodology.symbols,
    lead: methodology.symbolsText,
    body: (
      <FirstItems
        items={zones}
        className={styles.signs}
        words={words}
        item={(zone) => (
          <li key={zone.id} id={`zone-${zone.id}`}>
            <SignLine slot={slots.get(zone.id)} />
            <LocalText text={zone.name} words={words} />
          </li>
        )}
      />
    ),
  }
}

/** A zone's line with its symbol on it, as a radar draws it. */
function SignLine({ slot }: { slot: number | undefined }) {
  const { color, dash, symbol } = zoneSign(slot, SCREEN)
  const line = { stroke: color, strokeWidth: 2, strokeDasharray: dash?.join(' ') }
  return (
    <svg aria-hidden="true" focusable="false" width="152" height="20" viewBox="0 0 152 20">
      <path d="M0 10H62" {...line} />
      <path d="M152 10H90" {...line} />
      <path d={symbol(76, 10, 7.5)} fill={color} />
    </svg>
  )
}
