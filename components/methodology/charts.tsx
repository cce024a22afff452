import { CHARTS } from '@/lib/charts/registry'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** How to read each kind of figure. */
export function charts({ locale, messages }: Words): ReferenceSection {
  return {
    id: 'charts',
    title: messages.methodology.charts,
    body: CHARTS.map(({ id, label, howToRead }) => (
      <Entry key={id} id={`chart-${id}`} title={label[locale]}>
        <p>{howToRead[locale]}</p>
      </Entry>
    )),
  }
}
