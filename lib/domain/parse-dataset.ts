import { checkCounts } from './check-counts'
import { checkEvidence } from './check-evidence'
import { checkReferences } from './check-references'
import { checkThemes } from './check-themes'
import { checkUniqueness } from './check-uniqueness'
import { checkValues } from './check-values'
import { type Dataset, dataset } from './dataset'
import type { DatasetProblem } from './dataset-problem'
import { shapeProblems } from './shape-problems'

export type ParsedDataset =
  | { ok: true; dataset: Dataset }
  | { ok: false; problems: DatasetProblem[] }

export interface ParseOptions {
  /** `required` for built-in datasets: a record without evidence is a problem. */
  evidence?: 'required' | 'welcome'
}

/**
 * The one door through which every dataset comes, built-in or a reader's.
 * First the shape; then, on what has the right shape, what its parts say of one another.
 * Never throws: whatever is wrong comes back as a list of problems, in file order of the checks.
 */
export function parseDataset(input: unknown, options: ParseOptions = {}): ParsedDataset {
  const shaped = dataset.safeParse(input, { reportInput: false })
  if (!shaped.success) return { ok: false, problems: shapeProblems(shaped.error.issues, input) }
  const problems = [
    ...checkUniqueness(shaped.data),
    ...checkReferences(shaped.data),
    ...checkValues(shaped.data),
    ...checkCounts(shaped.data),
    ...checkThemes(shaped.data),
    ...checkEvidence(shaped.data, options.evidence ?? 'welcome'),
  ]
  return problems.length === 0 ? { ok: true, dataset: shaped.data } : { ok: false, problems }
}
