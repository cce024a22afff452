'use client'

import { firstWords, type ThemeRow } from '@/lib/analysis/theme-matrix'
import type { CellAddress } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { WEIGHT_RADII } from '@/lib/charts/matrix-parts'
import { MOST_WITH_WORDS } from '@/lib/charts/matrix-text'
import { SCREEN } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import { TAGS } from '@/lib/i18n/locales'
import { EvidenceLink } from '../evidence/evidence-link'
import { LocalText } from '../ui/local-text'
import styles from './themes.module.css'
import { wordsLanguage } from './words-language'

/** What one zone holds of one theme: its symbol, as large as the weight, and the first words it rests on. */
export function ThemeCell({
  row,
  zone,
  cell,
  isCoded,
  isOpen,
  zones,
  input,
  hrefOf,
  onOpen,
}: {
  row: ThemeRow
  zone: Zone
  cell: CellAddress
  isCoded: boolean
  isOpen: boolean
  /** How many zones stand beside each other. */
  zones: number
  input: ChartInput
  hrefOf: (cell: CellAddress) => string
  onOpen: (cell: CellAddress, opener: HTMLElement) => void
}) {
  const { comparison, words } = input
  const { figure } = words.messages
  const held = row.held.get(zone.id)
  if (!held)
    return (
      <td className={styles.absent}>
        {isCoded ? (
          <>
            <span className="visually-hidden">{figure.weights.none}</span>
            <svg aria-hidden="true" focusable="false" width="20" height="20" viewBox="0 0 20 20">
              <circle cx="10" cy="10" r="1.2" fill="var(--ghost)" />
            </svg>
          </>
        ) : (
          words.text(MISSING_LABELS['not-collected'])
        )}
      </td>
    )
  const { color, symbol } = zoneSign(comparison.slots.get(zone.id), SCREEN)
  const quote = zones > MOST_WITH_WORDS ? undefined : firstWords(held, comparison.dataset)
  return (
    <td className={styles.held} data-only={row.only === zone || undefined}>
      <EvidenceLink cell={cell} href={hrefOf(cell)} isOpen={isOpen} onOpen={onOpen}>
        <span className="visually-hidden">
          {words.messages.matrices.cell(
            words.text(zone.shortName),
            words.text(row.theme.label),
            figure.weights[held.weight],
            '',
          )}{' '}
        </span>
        <span className={styles.mark}>
          <svg aria-hidden="true" focusable="false" width="20" height="20" viewBox="0 0 20 20">
            <path d={symbol(10, 10, WEIGHT_RADII[held.weight])} fill={color} />
          </svg>
          <span className={styles.zoneName}>
            <LocalText text={zone.shortName} words={words} />
            <span>{figure.weights[held.weight]}</span>
          </span>
          {quote && (
            <span className={styles.words} lang={TAGS[wordsLanguage(held, comparison.dataset)]}>
              {quote}
            </span>
          )}
        </span>
      </EvidenceLink>
    </td>
  )
}
