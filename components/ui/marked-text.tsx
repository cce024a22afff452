import { Fragment } from 'react'
import type { TextRange } from '@/lib/search/find-entries'
import styles from './ui.module.css'

/** A text with some parts under a line: those that agree with what is searched. They carry no meaning of their own. */
export function MarkedText({
  text,
  ranges = [],
}: {
  text: string
  ranges?: readonly TextRange[] | undefined
}) {
  return (
    <>
      {ranges.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(ranges[i - 1]?.end ?? 0, start)}
          <span className={styles.marked}>{text.slice(start, end)}</span>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
