import type { Metric } from '@/lib/analysis/metric'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { THEME_GROUP_PREFIX } from '@/lib/analysis/metrics/theme-group-metric'
import type { Dataset } from '@/lib/domain/dataset'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { LocalText } from '../ui/local-text'
import { Entry } from './entry'
import styles from './methodology.module.css'
import { MetricOptions, MetricProperties } from './metric-properties'

const PER_GROUP = 'theme-groups'

/** Every metric of the dataset; those of the theme groups differ in their group only, and share an entry. */
export function metrics(dataset: Dataset, words: Words): ReferenceSection {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const all = [...metricsOf(dataset).values()]
  const perGroup = all.filter(({ id }) => id.startsWith(THEME_GROUP_PREFIX))
  const blocks = all.flatMap((metric) => {
    if (!perGroup.includes(metric))
      return {
        id: metric.id,
        title: <LocalText text={metric.label} words={words} />,
        body: <MetricText metric={metric} words={words} />,
      }
    if (metric !== perGroup[0]) return []
    return {
      id: PER_GROUP,
      title: methodology.perGroup,
      body: <GroupMetrics metrics={perGroup} shared={metric} words={words} />,
    }
  })
  return {
    id: 'metrics',
    title: methodology.metrics,
    entries: blocks,
    body: blocks.map(({ id, title, body }) => (
      <Entry key={id} id={id} title={title}>
        {body}
      </Entry>
    )),
  }
}

function MetricText({ metric, words }: { metric: Metric; words: Words }) {
  return (
    <>
      <p>
        <LocalText text={metric.definition} words={words} />
      </p>
      <MetricOptions options={metric.options ?? []} words={words} />
      <MetricProperties metric={metric} words={words} />
    </>
  )
}

function GroupMetrics({
  metrics: perGroup,
  shared,
  words,
}: {
  metrics: readonly Metric[]
  shared: Metric
  words: Words
}) {
  return (
    <>
      <dl className={styles.options}>
        {perGroup.map((metric) => (
          <div key={metric.id} id={metric.id}>
            <dt>
              <LocalText text={metric.label} words={words} />
            </dt>
            <dd>
              <LocalText text={metric.definition} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <MetricProperties metric={shared} words={words} />
    </>
  )
}
