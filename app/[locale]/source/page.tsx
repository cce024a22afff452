import { SourceView } from '@/components/source/source-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('source')

export default function SourcePage() {
  return <SourceView />
}
