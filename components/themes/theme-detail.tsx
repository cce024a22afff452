'use client'

import Link from 'next/link'
import type { ThemeRow } from '@/lib/analysis/theme-matrix'
import type { ChartInput } from '@/lib/charts/chart'
import { lookup } from '@/lib/domain/lookup'
import { TAGS } from '@/lib/i18n/locales'
import { pageHref } from '../filters/dataset-param'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './themes.module.css'

/** A theme's rule in the codebook, and all the words of all zones that hold it. */
export function ThemeDetail({ row, input }: { row: ThemeRow; input: ChartInput }) {
  const { words } = input
  const { matrices } = words.messages
  const { theme, holders } = row
  const rules = [
    [matrices.definition, theme.definition],
    [matrices.include, theme.include],
    [matrices.exclude, theme.exclude],
  ] as const
  return (
    <div className={styles.detail}>
      <dl>
        {rules.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <LocalText text={text} words={words} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{matrices.heldBy}</dt>
          <dd>
            {holders.length === 0 && matrices.nobody}
            <ul>
              {holders.map((zone) => (
                <Holder key={zone.id} zone={zone} theme={theme.id} input={input} />
              ))}
            </ul>
            {holders.length > 0 && (
              <Link
                href={pageHref(
                  words.locale,
                  'compare',
                  input.comparison.dataset,
                  `themes=${theme.id}`,
                )}
                prefetch={false}
              >
                {matrices.toFilter(words.text(theme.label))}
              </Link>
            )}
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Holder({
  zone,
  theme,
  input,
}: {
  zone: ThemeRow['holders'][number]
  theme: string
  input: ChartInput
}) {
  const { comparison, words } = input
  const { evidence, sources } = lookup(comparison.dataset)
  const held = zone.themes.find((each) => each.theme === theme)
  const pieces = (held?.evidence ?? []).flatMap((id) => evidence.get(id) ?? [])
  return (
    <li>
      <ZoneSymbol slot={comparison.slots.get(zone.id)} size={13} />{' '}
      <LocalText text={zone.shortName} words={words} />
      {held && <span className={styles.weight}>{words.messages.figure.weights[held.weight]}</span>}
      {pieces.map(({ id, exact, source }) =>
        exact ? (
          <q key={id} className={styles.words} lang={TAGS[sources.get(source)?.language ?? 'zh']}>
            {exact}
          </q>
        ) : null,
      )}
    </li>
  )
}
