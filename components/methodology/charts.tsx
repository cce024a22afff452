import { CHART_IDS, CHART_NAMES } from '@/lib/charts/chart-names'
import { HOW_TO_READ } from '@/lib/charts/how-to-read'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** How to read each kind of figure. */
export function charts({ locale }: Words): ReferenceSection {
  return {
    id: 'charts',
    title: METHODOLOGY_MESSAGES[locale].charts,
    body: CHART_IDS.map((id) => (
      <Entry key={id} id={`chart-${id}`} title={CHART_NAMES[id][locale]}>
        <p>{HOW_TO_READ[id][locale]}</p>
      </Entry>
    )),
  }
}
