import { useReading } from './reading-context'
import { takeKept } from './take-kept'

/** Beside a copied link: whoever opens it also needs the file of the dataset, and here it is. */
export function FileNeeded() {
  const { dataset, words } = useReading()
  const { ownDatasets: messages } = words.messages
  return (
    <span>
      {messages.fileNeeded}{' '}
      <button type="button" className="link" onClick={() => void takeKept(dataset.id, 'dataset')}>
        {messages.takeFile}
      </button>
    </span>
  )
}
