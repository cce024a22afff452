import { HomeView } from '@/components/home/home-view'
import { metadataOf } from './page-metadata'

export const generateMetadata = metadataOf('home')

export default function HomePage() {
  return <HomeView />
}
