import { ImportView } from '@/components/own-datasets/import/import-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('import')

export default function ImportPage() {
  return <ImportView />
}
