import { PairView } from '@/components/pair/pair-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('pair')

export default function PairPage() {
  return <PairView />
}
