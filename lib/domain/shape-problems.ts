import type { z } from 'zod'
import { type DatasetProblem, problem } from './dataset-problem'
import { type Path, valueAt } from './json-path'

type Issue = z.core.$ZodIssue

/** Turns the schema library's issues into ours, the one place that knows its words. */
export function shapeProblems(issues: readonly Issue[], input: unknown): DatasetProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, input))
}

function problemsOf(issue: Issue, input: unknown): DatasetProblem[] {
  const path: Path = issue.path
  const value = valueAt(input, path)
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined && path.length > 0
        ? [problem('missing-key', path, issue.expected)]
        : [problem('wrong-type', path, issue.expected, value)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('unknown-key', [...path, key], key))
    case 'invalid_value':
      return value === undefined
        ? [problem('missing-key', path, 'string')]
        : [problem('not-allowed', path, issue.values, value)]
    case 'invalid_format':
      return [problem('bad-format', path, formatAt(path, issue.format), value)]
    case 'too_small':
      return [problem('out-of-range', path, limit('≥', '至少', 'at least', issue), value)]
    case 'too_big':
      return [problem('out-of-range', path, limit('≤', '至多', 'at most', issue), value)]
    case 'custom':
      if (issue.params?.code === 'bad-address') return [problem('bad-format', path, 'url', value)]
      return issue.params?.code === 'no-language'
        ? [problem('no-language', path)]
        : [
            problem(
              'out-of-range',
              path,
              { zh: '至多 16 个字', en: 'at most 16 characters' },
              value,
            ),
          ]
    default:
      return [problem('wrong-type', path, 'object', value)]
  }
}

/** Patterns all report the format `regex`; the key says which form was meant. */
function formatAt(path: Path, format: string): string {
  if (format === 'url') return 'url'
  switch (path.at(-1)) {
    case 'version':
      return 'version'
    case 'asOf':
    case 'published':
    case 'accessed':
      return 'date'
    case 'textSha256':
      return 'sha256'
    default:
      return 'slug'
  }
}

function limit(
  sign: string,
  zh: string,
  en: string,
  issue: { origin: string; minimum?: number | bigint; maximum?: number | bigint },
) {
  const bound = String(issue.minimum ?? issue.maximum)
  const several = bound === '1' ? '' : 's'
  if (issue.origin === 'string')
    return { zh: `${zh} ${bound} 个字符`, en: `${en} ${bound} character${several}` }
  if (issue.origin === 'array')
    return { zh: `${zh} ${bound} 项`, en: `${en} ${bound} item${several}` }
  return { zh: `${sign} ${bound}`, en: `${sign} ${bound}` }
}
