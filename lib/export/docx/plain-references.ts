import { isolateText } from '@/lib/domain/isolate-text'
import type { References } from './references-part'

/** References in no style of citation: who, what, when, where, as the figures' source lines have them. */
export const plainReferences: References = async ({
  dataset,
  sources,
  title,
  words,
  link,
  exportedOn,
}) => {
  const { credit } = words.messages
  const { date } = words.formats
  const line = (parts: readonly (string | false | undefined)[]) => [
    parts.filter(Boolean).join(credit.separator) + credit.stop,
  ]
  return [
    ...sources.map((source) => {
      const printed = isolateText(source.title[source.language] ?? words.text(source.title))
      const named =
        source.language === 'zh' && !printed.startsWith('《') ? credit.book(printed) : printed
      return line([
        credit.by(named, isolateText(words.text(source.publisher))),
        source.published && date(source.published),
        source.url,
      ])
    }),
    line([
      credit.dataset(isolateText(words.text(dataset.title)), dataset.version),
      isolateText(words.text(dataset.creator)),
      credit.asOf(date(dataset.asOf)),
      credit.licence(isolateText(dataset.license.name)),
      dataset.license.url,
    ]),
    line([title, credit.exported(date(exportedOn)), link]),
  ]
}
