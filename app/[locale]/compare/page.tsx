import { CompareView } from '@/components/compare/compare-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('compare')

export default function ComparePage() {
  return <CompareView />
}
