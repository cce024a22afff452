'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useReading } from '../layout/reading-context'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './evidence.module.css'
import { useAlone } from './use-alone'

/** The edge and head of an evidence panel: whose, what, and the number again under the highlighter. */
export function PanelFrame({
  slots,
  title,
  value,
  isMissing = false,
  opened,
  onClose,
  children,
}: {
  /** The signs of the zones it is about. */
  slots: readonly (number | undefined)[]
  title: ReactNode
  value?: string
  isMissing?: boolean
  /** Names what is open: each takes the focus anew. */
  opened: string
  onClose: () => void
  children: ReactNode
}) {
  const { evidence } = useReading().words.messages
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useAlone(panel)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each number opened takes the focus anew
  useEffect(() => heading.current?.focus({ preventScroll: true }), [opened])
  return (
    <aside ref={panel} className={styles.panel} aria-labelledby="evidence-title">
      <div className={styles.head}>
        <p>{evidence.title}</p>
        <button type="button" className="link" onClick={onClose}>
          {evidence.close} Esc
        </button>
      </div>
      <div className={styles.claim}>
        <h2 id="evidence-title" ref={heading} tabIndex={-1}>
          {slots.map((slot, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the signs are a fixed row
            <ZoneSymbol key={at} slot={slot} />
          ))}
          <span>{title}</span>
        </h2>
        {value !== undefined && (
          <p className={styles.value} data-missing={isMissing || undefined}>
            {value}
          </p>
        )}
      </div>
      {children}
    </aside>
  )
}
