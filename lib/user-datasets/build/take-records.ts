import type { Goal, GoalGroup, SubArea } from '@/lib/domain/zone'
import type { Draft, DraftZone } from './draft'
import type { TableRow } from './table-row'
import { choiceIn } from './take-choice'
import { evidenceOf } from './take-evidence'
import { recordId, takeId } from './take-id'
import { zoneOf } from './take-reference'
import { neededText, optionalText } from './take-text'

/** A row of a sheet whose records are a zone's words alone. */
export function takePassage(list: 'positioning' | 'measures' | 'context') {
  const part = list === 'measures' ? 'measure' : list
  return (row: TableRow, draft: Draft) => {
    const zone = zoneOf(draft, row)
    const text = neededText(draft, row, 'text')
    const record = zone && text && recordOf(draft, row, zone, part)
    if (record) zone[list].push({ ...record, text })
  }
}

/** A row of the sheet of sub-areas. */
export function takeSubArea(row: TableRow, draft: Draft) {
  const zone = zoneOf(draft, row)
  const name = neededText(draft, row, 'name')
  const kind = choiceIn<SubArea['kind']>(draft, row, 'kind', 'subAreaKind')
  if (!zone || !name || kind === null) return
  const record = recordOf(draft, row, zone, 'sub-area')
  if (record) zone.subAreas.push({ ...record, name, ...(kind && { kind }) })
}

/** A row of the sheet of goals. The slogan that it names becomes a group of the zone. */
export function takeGoal(row: TableRow, draft: Draft) {
  const zone = zoneOf(draft, row)
  const text = neededText(draft, row, 'text')
  const kind = choiceIn<Goal['kind']>(draft, row, 'kind', 'goalKind')
  const groupKind = choiceIn<GoalGroup['kind']>(draft, row, 'groupKind', 'goalGroupKind')
  if (!zone || !text || kind === null || groupKind === null) return
  const record = recordOf(draft, row, zone, 'goal')
  if (!record) return
  const group = goalGroup(draft, row, zone, groupKind ?? 'slogan', record.evidence)
  zone.goals.push({ ...record, text, ...(kind && { kind }), ...(group && { group }) })
}

function goalGroup(
  draft: Draft,
  row: TableRow,
  zone: DraftZone,
  kind: GoalGroup['kind'],
  evidence: string[],
): string | null {
  const text = optionalText(draft, row, 'group')
  if (!text) return null
  const key = `goals ${JSON.stringify([zone.id, text.zh, text.en])}`
  const known = draft.groups.get(key)
  if (known) return known
  const id = recordId(draft, zone.id, 'goal-group')
  draft.groups.set(key, id)
  zone.goalGroups.push({ id, text, kind, evidence })
  return id
}

function recordOf(
  draft: Draft,
  row: TableRow,
  zone: DraftZone,
  part: string,
): { id: string; evidence: string[] } | null {
  const evidence = evidenceOf(draft, row)
  const id = evidence && takeId(draft, row, 'record', `${zone.id.slice(0, 60)}-${part}`)
  return id ? { id, evidence } : null
}
