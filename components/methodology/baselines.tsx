import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** What values are set against, and how a difference is worked out. */
export function baselines({ locale }: Words): ReferenceSection {
  const methodology = METHODOLOGY_MESSAGES[locale]
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
