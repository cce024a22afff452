'use client'

import { isOwnId } from '@/lib/domain/own-id'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { AboutDataset } from './about-dataset'
import styles from './datasets.module.css'

/** All that is known about the reader's dataset, where one is read. */
export function ReadDataset({ builtOn }: { builtOn: string }) {
  const { dataset, words } = useReading()
  if (!isOwnId(dataset.id)) return null
  return (
    <section id={dataset.id} className={styles.part}>
      <h3>
        <LocalText text={dataset.title} words={words} />
      </h3>
      <p className={styles.aside}>
        <LocalText text={dataset.description} words={words} />
      </p>
      <AboutDataset dataset={dataset} downloads={[]} words={words} builtOn={builtOn} />
    </section>
  )
}
