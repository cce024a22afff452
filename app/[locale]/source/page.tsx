import { BUILT_ON } from '@/app/site'
import { SourceView } from '@/components/source/source-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('source')

export default function SourcePage() {
  return <SourceView builtOn={BUILT_ON} />
}
