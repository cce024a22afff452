import { type ImportProblem, SEVERITIES, type Severity } from './import-problem'

/** Problems of one kind in one column that are listed one by one; the last of them tells how many more there are. */
const MOST_LISTED: Record<Severity, number> = { error: 500, question: 500, warning: 100, note: 1 }

/** Gathers problems as they are found: thousands alike become a few and a number, so a report stays one that can be read. */
export interface ProblemList {
  add: (problem: ImportProblem) => void
  /** The gravest first; within a severity in the order found. */
  list: () => ImportProblem[]
}

export function problemList(): ProblemList {
  const groups = new Map<string, ImportProblem[]>()
  return {
    add(problem) {
      const { code, severity, place } = problem
      const key = `${code}\n${place.file}\n${place.sheet ?? ''}\n${place.column ?? ''}`
      const group = groups.get(key)
      const last = group?.at(-1)
      if (!group) groups.set(key, [problem])
      else if (group.length < MOST_LISTED[severity]) group.push(problem)
      else if (last) group[group.length - 1] = { ...last, more: last.more + 1 }
    },
    list() {
      const found = [...groups.values()].flat()
      return SEVERITIES.flatMap((severity) => found.filter((each) => each.severity === severity))
    },
  }
}
