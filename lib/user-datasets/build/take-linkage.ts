import type { Language } from '@/lib/domain/text'
import type { Linkage } from '@/lib/domain/zone'
import { importProblem } from '@/lib/user-datasets/import-problem'
import { choiceWord } from '@/lib/user-datasets/map/choices'
import type { ColumnMapping } from '@/lib/user-datasets/map/mapping'
import type { Draft, DraftZone } from './draft'
import { at, columnOf, type TableRow, textOf } from './table-row'
import { choiceIn } from './take-choice'
import { evidenceOf } from './take-evidence'
import { recordId, takeId } from './take-id'
import { newPlace } from './take-place'
import { idOf, zoneOf } from './take-reference'
import { sayAbsent } from './take-text'

type Kind = Linkage['kind']

/** A row of the sheet of linkages. */
export function takeLinkage(row: TableRow, draft: Draft) {
  const zone = zoneOf(draft, row)
  const to = textOf(row, 'to')
  if (to === '') sayAbsent(draft, row, 'to')
  const kind = choiceIn<Kind>(draft, row, 'kind', 'linkageKind')
  const basis = choiceIn<Linkage['basis']>(draft, row, 'basis', 'basis')
  if (!zone || to === '' || kind === null || basis === null) return
  const column = columnOf(row, 'to')
  const language = (column?.use.is === 'known' && column.use.language) || 'zh'
  const target = targetOf(draft, row, column, zone, to, language, kind)
  const evidence = target && evidenceOf(draft, row)
  if (!target || !evidence) return
  const id = takeId(draft, row, 'record', `${zone.id}-linkage`)
  if (!id) return
  zone.linkages.push({ id, evidence, ...target, ...(basis && { basis }) })
}

/** A linkage that a zone's own row lists. */
export function addLinkage(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping,
  zone: DraftZone,
  name: string,
  language: Language,
  evidence: string[],
) {
  const target = targetOf(draft, row, column, zone, name, language)
  if (target) zone.linkages.push({ id: recordId(draft, zone.id, 'linkage'), evidence, ...target })
}

/** What a name leads to: a zone, a place, or, where no sheet lists places, a new one. */
function targetOf(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping | undefined,
  zone: DraftZone,
  name: string,
  language: Language,
  wanted?: Kind,
): { to: string; kind: Kind } | null {
  const where = { ...at(row, column), value: name }
  const found = draft.named.zones.find(name)
  if (found.is !== 'none' && draft.named.places.find(name).is === 'none') {
    const to = idOf(draft, row, column, name, draft.named.zones, 'zones')
    if (to === zone.id) draft.problems.add(importProblem('reference-circular', where))
    return to && to !== zone.id ? ofKind(draft, row, to, 'zone', wanted) : null
  }
  const isNew = draft.named.places.find(name).is === 'none' && !draft.tables.has('places')
  const to = isNew
    ? newPlace(draft, row, column, name, language, wanted === 'zone' ? undefined : wanted)
    : idOf(draft, row, column, name, draft.named.places, 'places')
  const kind = to && draft.placeKinds.get(to)
  return to && kind ? ofKind(draft, row, to, kind, wanted) : null
}

function ofKind(
  draft: Draft,
  row: TableRow,
  to: string,
  kind: Kind,
  wanted: Kind | undefined,
): { to: string; kind: Kind } | null {
  if (wanted === undefined || wanted === kind) return { to, kind }
  const word = [choiceWord('linkageKind', kind)]
  draft.problems.add(importProblem('not-allowed', at(row, columnOf(row, 'kind')), word))
  return null
}
