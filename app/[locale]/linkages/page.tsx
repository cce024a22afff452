import { LinkagesView } from '@/components/linkages/linkages-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('linkages')

export default function LinkagesPage() {
  return <LinkagesView />
}
