import type { Column } from '@/lib/analysis/comparison'
import type { Metric, MetricOption } from '@/lib/analysis/metric'
import type { Words } from '@/lib/i18n/words'
import type { ChartInput } from './chart'
import { subtitleOf } from './figure-text'

/**
 * What bars measure, in which unit, counted how, of whom.
 *
 * @param marks what the marks mean, where there are any
 */
export function barSubtitle(marks: readonly string[], input: ChartInput): string {
  const { comparison, words } = input
  const { shown } = comparison
  const counting = shown.option ? chosenOption(shown) : undefined
  const { figure } = words.messages
  return subtitleOf(
    [
      subjectOf(shown.metric, words),
      ...marks,
      counting ? figure.option(words.text(counting.label)) : '',
    ],
    input,
    shown.metric.id,
  )
}

/** The way of counting chosen, or the default; undefined where there is only one. */
export function chosenOption({ metric, option }: Column): MetricOption | undefined {
  return metric.options?.find(({ id }) => id === option) ?? metric.options?.[0]
}

/** What is measured, in which unit. */
function subjectOf({ label, unit, form, support }: Metric, { messages, text }: Words): string {
  const { figure } = messages
  if (form.style === 'percent') return figure.share(text(label))
  return support === 'counted'
    ? figure.subjectCount(text(label), text(unit))
    : figure.subject(text(label), text(unit))
}
