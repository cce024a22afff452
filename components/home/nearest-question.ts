import { alignZones } from '@/lib/analysis/align-zones'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Words } from '@/lib/i18n/words'
import { defaultPairView, pairHref } from '../filters/pair-params'

/** Where the two zones nearest to each other are alike, and where not; none where there are no two zones. */
export function nearestQuestion(dataset: Dataset, words: Words) {
  const { home } = words.messages
  const view = defaultPairView(dataset)
  const zones = view.zones.flatMap((id) => lookup(dataset).zones.get(id) ?? [])
  const [one, other] = zones
  if (!one || !other) return []
  const { themes } = alignZones(dataset, zones)
  const alone = [...themes.own.values()].reduce((sum, own) => sum + own.length, 0)
  const { number } = words.formats
  return [
    {
      id: 'nearest',
      question: home.questionNearest,
      answer: home.answerNearest(
        words.text(one.shortName),
        words.text(other.shortName),
        number(themes.all.length),
        number(alone),
      ),
      href: pairHref(words.locale, view, dataset),
    },
  ]
}
