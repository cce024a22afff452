'use client'

import { useRouter } from 'next/navigation'
import { pageHref } from '../filters/dataset-param'
import { bringFiles } from '../layout/brought-files'
import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'
import { useDrop } from './use-drop'

/** Files dropped on a page that has nothing else for them are brought to the page of imports; says so while they are held over it. */
export function DropToImport() {
  const { dataset, words } = useReading()
  const router = useRouter()
  const isOver = useDrop((files) => {
    bringFiles(files)
    router.push(pageHref(words.locale, 'import', dataset))
  })
  return isOver ? <p className={styles.dropNotice}>{words.messages.ownDatasets.dropHere}</p> : null
}
