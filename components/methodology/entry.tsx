import type { ReactNode } from 'react'
import styles from './methodology.module.css'

/** One thing explained: its name hanging at the left, what is said of it at the right. */
export function Entry({
  id,
  title,
  level = 3,
  children,
}: {
  id?: string
  title: ReactNode
  level?: 3 | 4
  children: ReactNode
}) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className={styles.entry} id={id}>
      <Heading>{title}</Heading>
      <div className={styles.text}>{children}</div>
    </div>
  )
}

/** What a definition list says under one name. `wide` takes the whole line. */
export function Property({
  name,
  wide = false,
  children,
}: {
  name: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
