import { ZoneView } from '@/components/zone/zone-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('zone')

export default function ZonePage() {
  return <ZoneView />
}
