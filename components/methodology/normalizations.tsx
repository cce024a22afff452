import { NORMALIZATIONS } from '@/lib/analysis/normalize'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** How a radar and the reader's weighting bring metrics of different units to one scale. */
export function normalizations({ messages }: Words): ReferenceSection {
  const { compare, methodology } = messages
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
