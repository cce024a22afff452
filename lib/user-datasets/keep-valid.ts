import type { Dataset } from '@/lib/domain/dataset'
import type { DatasetProblem } from '@/lib/domain/dataset-problem'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { importProblem } from './import-problem'
import type { ProblemList } from './problem-list'

/** What is left out may be what others name; after so many rounds a file is taken for one that cannot be kept. */
const MOST_ROUNDS = 8

/**
 * The dataset of a file that keeps to our format, without the records that do not: each is left out and said, with all
 * that was wrong with it, until the rest parses. Null where it cannot be kept: what is wrong is not in a list.
 */
export function keepValid(input: unknown, file: string, problems: ProblemList): Dataset | null {
  let value = input
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = parseDataset(value)
    if (parsed.ok) return parsed.dataset
    for (const each of parsed.problems) {
      const { path } = each
      problems.add(importProblem('dataset-problem', { place: { file }, path, value: path }, each))
    }
    const paths = new Set(parsed.problems.map(recordPath))
    if (paths.has(null)) return null
    value = without(value, paths as ReadonlySet<string>)
    for (const path of paths as ReadonlySet<string>)
      problems.add(importProblem('record-dropped', { place: { file }, path, value: path }, path))
  }
  return null
}

/** Keys that are not records' own: leaving out an item of these lists would leave a record that says something else. */
const WITHIN = /\.(?:evidence|because|coded|languages|notes)\[\d+\].*$/

/** The innermost record that a problem is in: `$.zones[0].goals[2].group` is in `$.zones[0].goals[2]`. */
function recordPath({ path }: DatasetProblem): string | null {
  const isPiece = /^\$\.evidence\[/.test(path)
  const own = isPiece ? path : path.replace(WITHIN, '')
  return /^(\$(?:\.\w+(?:\[\d+\])?)*\.\w+\[\d+\])/.exec(own)?.[1] ?? null
}

/** A copy without the items at some places; what is on no such place is shared. */
function without(value: unknown, paths: ReadonlySet<string>): unknown {
  const open = new Set([...paths].flatMap((path) => beginnings(path)))
  const copy = (part: unknown, path: string): unknown => {
    if (!open.has(path) || typeof part !== 'object' || part === null) return part
    if (Array.isArray(part))
      return part.flatMap((item, i) => {
        const own = `${path}[${i}]`
        return paths.has(own) ? [] : [copy(item, own)]
      })
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [key, copy(item, `${path}.${key}`)]),
    )
  }
  return copy(value, '$')
}

/** Every place on the way to a path. */
function beginnings(path: string): string[] {
  const ends = Array.from(path.matchAll(/[.[]/g), ({ index }) => path.slice(0, index))
  return [...ends, path]
}
