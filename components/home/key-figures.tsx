import Link from 'next/link'
import { medianText } from '@/lib/charts/value-text'
import { someNamesOf } from '@/lib/charts/zone-names'
import { pageHref } from '../filters/dataset-param'
import styles from './home.module.css'
import type { HomeProps } from './home-props'

/** Five figures of the dataset, each leading to what it counts. */
export function KeyFigures({ dataset, words, summary, compareHref }: HomeProps) {
  const { home, compare } = words.messages
  const { number } = words.formats
  const { goals, coverage } = summary
  const figures = [
    {
      id: 'zones',
      value: number(dataset.zones.length),
      label: dataset.zonesName ? words.text(dataset.zonesName) : compare.zones,
      note: someNamesOf(dataset.zones, words),
      href: compareHref({}),
    },
    {
      id: 'sub-areas',
      value: number(summary.subAreas),
      label: home.subAreas,
      note: home.subAreasNote(number(summary.subAreas - summary.blocks), number(summary.blocks)),
      href: compareHref({ metric: 'sub-areas' }),
    },
    {
      id: 'themes',
      value: number(summary.themes),
      label: home.themes,
      note: home.themesNote(number(summary.exclusiveThemes)),
      href: `${pageHref(words.locale, 'methodology', dataset)}#codebook`,
    },
    {
      id: 'goals',
      value: number(summary.goalsTotal),
      label: words.text(goals.metric.label),
      note: home.goalsNote(
        number(goals.lowest ?? 0),
        number(goals.highest ?? 0),
        medianText(goals, words),
      ),
      href: compareHref({ metric: 'goals' }),
    },
    {
      id: 'coverage',
      value: `${number(coverage.quoted)}/${number(coverage.of)}`,
      label: home.coverage,
      note: home.coverageNote,
      href: pageHref(words.locale, 'source', dataset),
    },
  ]
  return (
    <section aria-label={home.keyFigures}>
      <ul className={styles.figures}>
        {figures.map(({ id, value, label, note, href }) => (
          <li key={id}>
            <Link href={href} prefetch={false}>
              <span className={styles.value}>{value}</span>
              <span className={styles.label}>{label}</span>
            </Link>
            <p className={styles.note}>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
