import { usePathname } from 'next/navigation'
import { useReading } from '../layout/reading-context'
import { SamePageLink } from './same-page-link'

/** The way back to what everybody has: the same page, without a word of another dataset in its address. */
export function ReadBuiltIn() {
  const { ownDatasets } = useReading().words.messages
  return (
    <p>
      <SamePageLink href={usePathname()}>{ownDatasets.readBuiltIn}</SamePageLink>
    </p>
  )
}
