import { once } from '@/lib/analysis/once'
import { SCREEN } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import type { Dataset } from '@/lib/domain/dataset'
import { WEIGHTS, type Weight } from '@/lib/domain/theme-weight'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import styles from './table.module.css'

const STEP = 16
const GAP = 16
const HEIGHT = 20
/** Area shows weight. */
const RADII: Record<Weight, number> = { primary: 6.4, secondary: 4.3, minor: 2.6 }
const ABSENT = 1.1

/** Where each theme stands: themes in codebook order, groups apart. */
const places = once((dataset: Dataset): { x: ReadonlyMap<string, number>; width: number } => {
  const x = new Map<string, number>()
  let at = 0
  for (const group of dataset.themeGroups) {
    const own = dataset.themes.filter((each) => each.group === group.id)
    for (const theme of own) {
      x.set(theme.id, at + STEP / 2)
      at += STEP
    }
    if (own.length > 0) at += GAP
  }
  return { x, width: Math.max(STEP, at - GAP) }
})

/** A zone's themes as marks at fixed places; size is weight, a point is not stated. */
export function ThemeStrip({
  zone,
  slot,
  dataset,
  words,
}: {
  zone: Zone
  slot: number | undefined
  dataset: Dataset
  words: Words
}) {
  const { x, width } = places(dataset)
  const { color, symbol } = zoneSign(slot, SCREEN)
  const { symbol: point } = zoneSign(undefined, SCREEN)
  const held = new Map(zone.themes.map(({ theme, weight }) => [theme, weight]))
  const names = dataset.themes.flatMap(({ id, label }) => {
    const weight = held.get(id)
    return weight ? [`${words.text(label)} (${words.messages.figure.weights[weight]})`] : []
  })
  // Two paths and not one a theme: a page has them in every row.
  const marks = { held: '', absent: '' }
  for (const [theme, at] of x) {
    const weight = held.get(theme)
    if (weight) marks.held += symbol(at, HEIGHT / 2, RADII[weight])
    else marks.absent += point(at, HEIGHT / 2, ABSENT)
  }
  const label =
    names.length > 0
      ? words.messages.table.heldThemes(words.formats.and(names))
      : words.messages.table.noThemes
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.strip}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      <title>{label}</title>
      <path d={marks.held} fill={color} />
      <path d={marks.absent} fill="var(--ghost)" />
    </svg>
  )
}

/** Names of the groups over their places, each as wide as its group: a long one is broken, and covers no other. */
export function ThemeGroupHeads({ dataset, words }: { dataset: Dataset; words: Words }) {
  return (
    <span aria-hidden="true" className={styles.groups}>
      {dataset.themeGroups.map(({ id, label, shortLabel }) => {
        const own = dataset.themes.filter(({ group }) => group === id)
        if (own.length === 0) return null
        return (
          <span key={id} style={{ inlineSize: own.length * STEP + GAP }}>
            {words.text(shortLabel ?? label)}
          </span>
        )
      })}
    </span>
  )
}

/** What the sizes mean. */
export function ThemeWeights({ words }: { words: Words }) {
  const { weights } = words.messages.figure
  return (
    <span className={styles.weights}>
      {WEIGHTS.map((weight) => (
        <span key={weight}>
          <svg aria-hidden="true" focusable="false" width="14" height="14" viewBox="0 0 14 14">
            <circle cx="7" cy="7" r={RADII[weight]} fill="var(--ink-2)" />
          </svg>
          {weights[weight]}
        </span>
      ))}
      <span>
        <svg aria-hidden="true" focusable="false" width="6" height="14" viewBox="0 0 6 14">
          <circle cx="3" cy="7" r={ABSENT} fill="var(--ghost)" />
        </svg>
        {weights.none}
      </span>
    </span>
  )
}
