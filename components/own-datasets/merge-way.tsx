import { useState } from 'react'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { useReading } from '../layout/reading-context'
import { MergeDialog } from './merge-dialog'
import styles from './own-datasets.module.css'

/** The way to a dataset made of two. */
export function MergeWay({
  datasets,
  onMerged,
}: {
  datasets: readonly KeptDataset[]
  onMerged: (id: string) => void
}) {
  const { ownDatasets: messages } = useReading().words.messages
  const [isOpen, setIsOpen] = useState(false)
  return (
    <p className={styles.actions}>
      <button type="button" className="link" onClick={() => setIsOpen(true)}>
        {messages.merge}
      </button>
      {isOpen && (
        <MergeDialog datasets={datasets} onMerged={onMerged} onClose={() => setIsOpen(false)} />
      )}
    </p>
  )
}
