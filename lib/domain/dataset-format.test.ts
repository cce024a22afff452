import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codePointLength } from './code-points'
import { PROBLEM_CODES } from './dataset-problem'
import { GOAL_KINDS } from './goal-kinds'
import { MISSING_REASONS } from './missing'
import { parseDataset } from './parse-dataset'
import { PLACE_KINDS } from './place-kinds'
import { ROLE_WEIGHTS } from './theme-weight'
import { verifyEvidence } from './verify-evidence'
import { CODED_LISTS, GOAL_GROUP_KINDS } from './zone'

const page = readFileSync(new URL('../../docs/dataset-format.md', import.meta.url), 'utf8')

describe('docs/dataset-format.md', () => {
  test('has a row for each problem there can be, and for no other', () => {
    const [, problems = ''] = page.split('\n## Problems\n')
    const rows = [...(problems.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` \|/gm)]
    expect(rows.map(([, code]) => code)).toEqual(PROBLEM_CODES)
  })

  test.each([
    ['reason for a missing value', MISSING_REASONS],
    ['kind of place', PLACE_KINDS],
    ['kind of goal', GOAL_KINDS],
    ['kind of goal group', GOAL_GROUP_KINDS],
    ['role of a record', Object.keys(ROLE_WEIGHTS)],
    ['list of a zone', CODED_LISTS],
  ])('names every %s', (_, names) => {
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  test('has an example that parses, with evidence for every record', () => {
    expect(parseDataset(JSON.parse(block('json')), { evidence: 'required' })).toMatchObject({
      ok: true,
    })
  })

  test('quotes in its example the text that stands above it', () => {
    const parsed = parseDataset(JSON.parse(block('json')))
    const text = block('text')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const [source] = parsed.dataset.sources
    expect(source).toMatchObject({
      textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      textLength: codePointLength(text),
    })
    const checks = verifyEvidence(parsed.dataset, source?.id ?? '', text)
    expect(checks).toHaveLength(parsed.dataset.evidence.length)
    expect(checks.filter(({ found }) => !found)).toEqual([])
  })
})

/** The page's only fenced block of a language, without the line end before its fence. */
function block(language: string): string {
  const found = [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, 'gm'))]
  expect(found).toHaveLength(1)
  return found[0]?.[1] ?? ''
}
