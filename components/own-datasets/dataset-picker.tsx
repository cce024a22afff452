'use client'

import { type ComponentType, useState } from 'react'
import { useReading } from '../layout/reading-context'
import styles from './dataset-picker.module.css'

/** Asked for when the pointer or the focus comes near, so that the press itself need not wait. */
const load = () => import('./picker-dialog')
const warm = () => void load().catch(() => undefined)

/** The way to another dataset, on every page. Works only with scripts, so it appears only with them. */
export function DatasetPicker() {
  const { messages } = useReading().words
  const [Opened, setOpened] = useState<ComponentType<{ onClose: () => void }> | null>(null)
  const [isLost, setIsLost] = useState(false)
  const open = async () => {
    try {
      const { PickerDialog } = await load()
      setIsLost(false)
      setOpened(() => PickerDialog)
    } catch {
      setIsLost(true)
    }
  }
  return (
    <>
      <span className={styles.way}>
        <button
          type="button"
          className="link"
          aria-label={messages.ownDatasets.changeDataset}
          onPointerEnter={warm}
          onFocus={warm}
          onClick={() => void open()}
        >
          {messages.ownDatasets.change}
        </button>
        {isLost && <span role="alert">{messages.actions.notLoaded}</span>}
      </span>
      {Opened && <Opened onClose={() => setOpened(null)} />}
    </>
  )
}
