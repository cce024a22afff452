import { MethodologyView } from '@/components/methodology/methodology-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('methodology')

export default function MethodologyPage() {
  return <MethodologyView />
}
