import { download } from '@/lib/export/download'
import { useReading } from './reading-context'

/** Beside a copied link: whoever opens it also needs the file of the dataset, and here it is. */
export function FileNeeded() {
  const { dataset, words } = useReading()
  const { ownDatasets: messages } = words.messages
  const take = async () => {
    const { datasetFile } = await import('@/lib/user-datasets/dataset-file')
    download(datasetFile(dataset))
  }
  return (
    <span>
      {messages.fileNeeded}{' '}
      <button type="button" className="link" onClick={() => void take()}>
        {messages.takeFile}
      </button>
    </span>
  )
}
