import { useState } from 'react'
import { useReading } from './reading-context'

/** Beside a copied link: whoever opens it also needs the file of the dataset, and here it is. */
export function FileNeeded() {
  const { dataset, words } = useReading()
  const { ownDatasets: messages, actions } = words.messages
  const [isLost, setLost] = useState(false)
  const take = async () => {
    try {
      const { takeKept } = await import('./take-kept')
      setLost(false)
      await takeKept(dataset.id, 'dataset')
    } catch {
      setLost(true)
    }
  }
  return (
    <span>
      {messages.fileNeeded}{' '}
      <button type="button" className="link" onClick={() => void take()}>
        {messages.takeFile}
      </button>
      {isLost && <span role="alert"> {actions.notLoaded}</span>}
    </span>
  )
}
