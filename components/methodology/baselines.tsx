import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** What values are set against, and how a difference is worked out. */
export function baselines({ messages }: Words): ReferenceSection {
  const { methodology } = messages
  return {
    id: 'baseline',
    title: methodology.baselines,
    lead: methodology.baselinesLead,
    body: Object.entries(methodology.baselineText).map(([id, [title, text]]) => (
      <Entry key={id} id={`baseline-${id}`} title={title}>
        <p>{text}</p>
      </Entry>
    )),
  }
}
