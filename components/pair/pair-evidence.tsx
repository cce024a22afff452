'use client'

import type { Alignment } from '@/lib/analysis/align-zones'
import { column } from '@/lib/analysis/compare-zones'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import type { CellAddress } from '@/lib/analysis/view'
import { lookup } from '@/lib/domain/lookup'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import type { Words } from '@/lib/i18n/words'
import { EvidencePanel } from '../evidence/evidence-panel'
import { type RecordsClaim, RecordsPanel } from '../evidence/records-panel'
import { OVERLAP_WITH } from '../filters/pair-params'
import { usePair } from './pair-context'
import { namedMatches, namesOf } from './pair-text'

/** The words behind what is open: a zone's number, one of its records, or a number that zones have together. */
export function PairEvidence({ open, onClose }: { open: CellAddress; onClose: () => void }) {
  const { alignment, words, slots } = usePair()
  const { dataset, records } = alignment
  const zone = lookup(dataset).zones.get(open.zone)
  const metric = metricsOf(dataset).get(open.metric)
  if (zone && metric)
    return (
      <EvidencePanel
        zone={zone}
        column={column(dataset, { metric })}
        slot={slots.get(zone.id)}
        shownRecords={records}
        picked={null}
        onClose={onClose}
      />
    )
  const claim =
    recordClaim(open, alignment, slots, words) ??
    overlapClaim(open, alignment, slots, words) ??
    sharedClaim(open, alignment, slots, words)
  return claim && <RecordsPanel claim={claim} shownRecords={records} onClose={onClose} />
}

type Slots = ReadonlyMap<string, number>
type Made = RecordsClaim | null

function recordClaim(open: CellAddress, { dataset }: Alignment, slots: Slots, words: Words): Made {
  const entry = lookup(dataset).records.get(open.metric)
  if (!entry?.zone) return null
  const { evidence } = words.messages
  return {
    id: entry.record.id,
    title: `${words.text(entry.zone.shortName)}　${evidence.kinds[entry.kind]}`,
    slots: [slots.get(entry.zone.id)],
    records: [entry.record.id],
  }
}

function overlapClaim(open: CellAddress, alignment: Alignment, slots: Slots, words: Words): Made {
  const overlap = alignment.overlaps.find(
    ({ zones: [first, second] }) =>
      first.id === open.zone && open.metric === `${OVERLAP_WITH}${second.id}`,
  )
  if (!overlap) return null
  const { evidence } = words.messages
  const pair = PAIR_MESSAGES[words.locale]
  const { value, missing, from } = overlap.similarity
  return {
    id: `${open.zone}.${open.metric}`,
    title: pair.overlapLabel(namesOf(overlap.zones, words)),
    slots: overlap.zones.map(({ id }) => slots.get(id)),
    records: from,
    number: {
      value:
        value === null
          ? words.text(MISSING_LABELS[missing ?? 'not-applicable'])
          : words.formats.number(value, { style: 'percent', decimals: 0 }),
      isMissing: value === null,
      support: 'computed',
      rule: evidence.computedRule(words.formats.number(from.length)),
      definition: pair.overlapDefinition,
    },
  }
}

function sharedClaim(open: CellAddress, alignment: Alignment, slots: Slots, words: Words): Made {
  const pair = PAIR_MESSAGES[words.locale]
  const { zones } = alignment
  const isThemes = open.metric === 'shared-themes'
  if (!(isThemes || open.metric === 'shared-linkages')) return null
  const matches = isThemes ? alignment.themes.all : namedMatches(alignment)
  const records = zones.flatMap(({ id }) =>
    matches.flatMap(({ entries }) => entries.get(id)?.id ?? []),
  )
  const names = namesOf(zones, words)
  return {
    id: `${open.zone}.${open.metric}`,
    title: isThemes ? pair.sharedThemesLabel(names) : pair.sharedLinkagesLabel(names),
    slots: zones.map(({ id }) => slots.get(id)),
    records,
    number: {
      value: words.formats.number(matches.length),
      isMissing: false,
      support: 'computed',
      rule: pair.sharedRule(words.formats.number(records.length)),
    },
  }
}
