import { useEffect, useRef } from 'react'
import type { RecordId } from '@/lib/domain/lookup'
import { linkageAnchor } from '../filters/linkage-params'

/**
 * Leads to the record whose words the address opens, and to one opened from the picture, which then has the
 * focus; Esc closes it, and goes back to the picture.
 */
export function useOpenedRecord(
  opened: RecordId | null,
  setOpened: (record: RecordId | null) => void,
): (record: RecordId) => void {
  const target = useRef<RecordId | null>(null)
  const isFirst = useRef(true)
  /** What had the focus when a record was opened from elsewhere on the page. */
  const origin = useRef<HTMLElement | null>(null)

  useEffect(() => {
    if (opened === null) return
    const summary = document.querySelector<HTMLElement>(
      `#${CSS.escape(linkageAnchor(opened))} > summary`,
    )
    if (target.current === opened) summary?.focus({ preventScroll: true })
    else origin.current = null
    if (target.current === opened || isFirst.current) summary?.scrollIntoView({ block: 'nearest' })
    target.current = null
    isFirst.current = false
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      setOpened(null)
      origin.current?.focus()
      origin.current = null
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [opened, setOpened])

  return (record) => {
    target.current = record
    const { activeElement } = document
    origin.current = activeElement === document.body ? null : (activeElement as HTMLElement | null)
    setOpened(record)
  }
}
