import { NEARBY } from '@/lib/analysis/nearby-weightings'
import type { Words } from '@/lib/i18n/words'
import type { ReferenceSection } from '../layout/reference-page'
import { Entry } from './entry'

/** How the reader's own weights become a number and a rank, and what nearby weightings are. */
export function weighting({ messages, formats }: Words): ReferenceSection {
  const { weighting: m } = messages
  const { value, rank, range, limits } = m.methodText
  const tried = m.methodNearbyText(formats.number(NEARBY.most), formats.number(NEARBY.fewest))
  const entries = [
    ['value', ...value],
    ['rank', ...rank],
    ['nearby', m.methodNearby, tried],
    ['range', ...range],
    ['limits', ...limits],
  ]
  return {
    id: 'weighting',
    title: m.method,
    lead: m.methodLead,
    body: entries.map(([id, title, text]) => (
      <Entry key={id} id={`weighting-${id}`} title={title}>
        <p>{text}</p>
      </Entry>
    )),
  }
}
