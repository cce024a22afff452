import { MISSING_LABELS, MISSING_REASONS } from '@/lib/domain/missing'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** The reasons for which there can be no value. */
export function missingValues({ locale }: Words): ReferenceSection {
  const methodology = METHODOLOGY_MESSAGES[locale]
  return {
    id: 'missing',
    title: methodology.missing,
    lead: methodology.missingLead,
    body: MISSING_REASONS.map((reason) => (
      <Entry key={reason} id={`missing-${reason}`} title={MISSING_LABELS[reason][locale]}>
        <p>{methodology.missingText[reason]}</p>
      </Entry>
    )),
  }
}
