import { type ImportProblem, SEVERITIES, type Severity } from '@/lib/user-datasets/import-problem'

export interface ProblemCounts {
  /** How many there are of each severity, those that are listed no more included. */
  counts: Record<Severity, number>
  /** How many can be listed, of each severity and sheet. */
  listed: readonly { severity: Severity; sheet: string | null; count: number }[]
  /** Rows that have an error, and so are left out. */
  rowsLeftOut: number
}

export function countProblems(problems: readonly ImportProblem[]): ProblemCounts {
  const counts = Object.fromEntries(SEVERITIES.map((each) => [each, 0])) as Record<Severity, number>
  const listed = new Map<string, { severity: Severity; sheet: string | null; count: number }>()
  const rows = new Set<string>()
  let unlisted = 0
  for (const { severity, place, more } of problems) {
    counts[severity] += 1 + more
    const sheet = place.sheet ?? null
    const key = `${severity} ${sheet ?? ''}`
    const group = listed.get(key) ?? { severity, sheet, count: 0 }
    listed.set(key, { ...group, count: group.count + 1 })
    if (severity !== 'error' || place.row === undefined) continue
    rows.add(`${place.row} ${sheet}`)
    unlisted += more
  }
  return { counts, listed: [...listed.values()], rowsLeftOut: rows.size + unlisted }
}
