import { Entry } from '@/components/entry/entry'

export default function EntryPage() {
  return <Entry />
}
