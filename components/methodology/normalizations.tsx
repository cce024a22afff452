import { NORMALIZATIONS } from '@/lib/analysis/normalize'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** How a radar and the reader's weighting bring metrics of different units to one scale. */
export function normalizations({ locale, messages }: Words): ReferenceSection {
  const { compare } = messages
  const methodology = METHODOLOGY_MESSAGES[locale]
  return {
    id: 'normalizations',
    title: methodology.normalizations,
    lead: methodology.normalizationsLead,
    body: NORMALIZATIONS.map((method) => (
      <Entry key={method} id={`scale-${method}`} title={compare.normalizations[method]}>
        <p>{methodology.normalizationText[method]}</p>
      </Entry>
    )),
  }
}
