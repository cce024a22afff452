'use client'

import { useMemo } from 'react'
import { summariseDataset } from '@/lib/analysis/dataset-summary'
import { defaultView, type View } from '@/lib/analysis/view'
import { viewHref } from '../filters/selection-params'
import { useReading } from '../layout/reading-context'
import styles from './home.module.css'
import { HomeComparison } from './home-comparison'
import type { HomeProps } from './home-props'
import { HomeRail } from './home-rail'
import { KeyFigures } from './key-figures'
import { Questions } from './questions'

/** What this is, the dataset in five figures, and the default comparison itself. */
export function HomeView() {
  const { dataset, words } = useReading()
  const path = `/${words.locale}/compare`
  const compareHref = (change: Partial<View>) =>
    viewHref(path, { ...defaultView(dataset), ...change }, dataset)
  const summary = useMemo(() => summariseDataset(dataset), [dataset])
  const props: HomeProps = { dataset, words, summary, compareHref }
  const { home } = words.messages
  const headline = home.headline(
    words.formats.spelled(dataset.zones.length),
    words.text(dataset.zonesName ?? home.zonesName),
  )
  return (
    <>
      <div className={styles.opening}>
        <h1 className="page-title">
          {headline.map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h1>
        <Questions {...props} />
      </div>
      <KeyFigures {...props} />
      <div className={styles.comparison}>
        <HomeRail {...props} />
        <HomeComparison />
      </div>
    </>
  )
}
