import { CHART_NAMES } from '@/lib/charts/chart-names'
import { CHARTS } from '@/lib/charts/registry'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** How to read each kind of figure. */
export function charts({ locale }: Words): ReferenceSection {
  return {
    id: 'charts',
    title: METHODOLOGY_MESSAGES[locale].charts,
    body: CHARTS.map(({ id, howToRead }) => (
      <Entry key={id} id={`chart-${id}`} title={CHART_NAMES[id][locale]}>
        <p>{howToRead[locale]}</p>
      </Entry>
    )),
  }
}
