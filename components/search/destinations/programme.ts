import { openedRecordHref } from '@/components/filters/linkage-params'
import { eachRecord } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import { type DestinationSource, inEveryLanguage } from './destination'

const KINDS = ['direction', 'reformDomain', 'principle'] as const

/** What the documents say of all zones together; its carriers are among the places. */
export const programme: DestinationSource = ({ dataset, locale }) =>
  [...eachRecord(dataset)].flatMap((entry) => {
    const kind = KINDS.find((each) => each === entry.kind)
    if (!kind) return []
    return {
      id: `record ${entry.record.id}`,
      kind: 'programme',
      name: recordText(entry, dataset),
      of: inEveryLanguage(({ evidence }) => evidence.kinds[kind]),
      href: openedRecordHref(locale, entry.record.id, dataset),
    }
  })
