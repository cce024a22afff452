import { MARK, WORDMARK } from '@/lib/brand/wordmark-paths'

type MarkProps = {
  /** Width and height in px. */
  readonly size?: number
}

export function Mark({ size = 26 }: MarkProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox={`0 0 ${MARK.size} ${MARK.size}`}
      fill="currentColor"
    >
      <path d={MARK.block} />
      <path d={MARK.ring} fill="none" stroke="currentColor" strokeWidth={MARK.ringWidth} />
    </svg>
  )
}

type WordmarkProps = {
  readonly locale: 'zh' | 'en'
  /** Font size in px. */
  readonly size?: number
}

/** The masthead's name in Song, as outlines: readers' systems have different Song faces, or none. */
export function Wordmark({ locale, size = 26 }: WordmarkProps) {
  const { name, width, height, d } = WORDMARK[locale]
  return (
    <svg
      role="img"
      aria-label={name}
      width={(width * size) / height}
      height={size}
      viewBox={`0 0 ${width} ${height}`}
      overflow="visible"
      fill="currentColor"
    >
      <path d={d} />
    </svg>
  )
}
