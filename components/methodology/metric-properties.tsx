import type { Metric, MetricOption } from '@/lib/analysis/metric'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import { Badge } from '../evidence/badge'
import { LocalText } from '../ui/local-text'
import { Property } from './entry'
import styles from './methodology.module.css'

/** Unit, range, comparability, origin, source and caveat of a metric. */
export function MetricProperties({ metric, words }: { metric: Metric; words: Words }) {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return (
    <dl className={styles.properties}>
      <Property name={methodology.unit}>
        <LocalText text={metric.unit} words={words} />
      </Property>
      <Property name={methodology.range}>{rangeText(metric, words)}</Property>
      <Property name={methodology.comparable}>
        {metric.comparable ? methodology.yes : methodology.no}
      </Property>
      <Property name={methodology.support} wide>
        <Badge support={metric.support === 'stated' ? 'verbatim' : metric.support} words={words} />{' '}
        {methodology.supports[metric.support]}
      </Property>
      {metric.source && (
        <Property name={methodology.formula} wide>
          {metric.source[words.locale]}
        </Property>
      )}
      <Property name={methodology.caveat} wide>
        <LocalText text={metric.caveat} words={words} />
      </Property>
    </dl>
  )
}

/** The ways of counting; the first is the default. */
export function MetricOptions({
  options,
  words,
}: {
  options: readonly MetricOption[]
  words: Words
}) {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  if (options.length === 0) return null
  return (
    <>
      <p className={styles.optionsTitle}>{methodology.options}</p>
      <dl className={styles.options}>
        {options.map(({ id, label, definition }, i) => (
          <Property key={id} name={label[words.locale]}>
            {definition[words.locale]}
            {i === 0 && <span className={styles.aside}>{methodology.defaultOption}</span>}
          </Property>
        ))}
      </dl>
    </>
  )
}

function rangeText({ range: [low, high], form }: Metric, { locale, formats }: Words): string {
  const methodology = METHODOLOGY_MESSAGES[locale]
  if (low === Number.NEGATIVE_INFINITY) return methodology.rangeAny
  const ends = { style: form.style, decimals: 0 } as const
  return high === null
    ? methodology.rangeFrom(formats.number(low, ends))
    : methodology.rangeBetween(formats.number(low, ends), formats.number(high, ends))
}
