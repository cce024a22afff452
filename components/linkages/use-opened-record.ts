import { useEffect, useRef } from 'react'
import type { RecordId } from '@/lib/domain/lookup'
import { linkageAnchor } from '../filters/linkage-params'

/**
 * Leads to the record whose words the address opens, and to one opened from the picture, which then has the
 * focus; Esc closes it.
 */
export function useOpenedRecord(
  opened: RecordId | null,
  setOpened: (record: RecordId | null) => void,
): (record: RecordId) => void {
  const target = useRef<RecordId | null>(null)
  const isFirst = useRef(true)

  useEffect(() => {
    if (opened === null) return
    const summary = document.querySelector<HTMLElement>(
      `#${CSS.escape(linkageAnchor(opened))} > summary`,
    )
    if (target.current === opened) summary?.focus({ preventScroll: true })
    if (target.current === opened || isFirst.current) summary?.scrollIntoView({ block: 'nearest' })
    target.current = null
    isFirst.current = false
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setOpened(null)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [opened, setOpened])

  return (record) => {
    target.current = record
    setOpened(record)
  }
}
