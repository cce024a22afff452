import { ThemesView } from '@/components/themes/themes-view'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('themes')

export default function ThemesPage() {
  return <ThemesView />
}
