import { HomeView } from '@/components/home/home-view'
import { DropToImport } from '@/components/own-datasets/drop-to-import'
import { metadataOf } from './page-metadata'

export const generateMetadata = metadataOf('home')

export default function HomePage() {
  return (
    <>
      <HomeView />
      <DropToImport />
    </>
  )
}
