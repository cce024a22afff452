'use client'

import type { MouseEvent, ReactNode } from 'react'
import type { Zone } from '@/lib/domain/zone'
import { zoneHref } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { useZoneReading } from './zone-context'

/** Leads to another zone's record, on this very page. */
export function ZoneLink({
  to,
  className,
  children,
}: {
  to: Zone
  className?: string | undefined
  children: ReactNode
}) {
  const { dataset, words } = useReading()
  const { zone, onZone } = useZoneReading()
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onZone(to)
  }
  return (
    <a
      className={className}
      href={zoneHref(words.locale, to.id, dataset)}
      aria-current={to.id === zone.id ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  )
}
