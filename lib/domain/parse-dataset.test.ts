import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DatasetProblem, PROBLEM_CODES } from './dataset-problem'
import { fileWith, SENSE_MISTAKES, SHAPE_MISTAKES } from './fixtures/everything-wrong'
import { smallDataset, smallDatasetFile } from './fixtures/small-dataset'
import type { Path } from './json-path'
import { parseDataset } from './parse-dataset'
import { LANGUAGES } from './text'

/** A problem's words are for a table cell: none of them grows with what was found. */
const LONGEST_WORDS = 300

const makes = (mistakes: typeof SHAPE_MISTAKES) => mistakes.flatMap((mistake) => mistake.makes)

function problemsOf(
  file: unknown,
  evidence: 'required' | 'welcome' = 'welcome',
): readonly DatasetProblem[] {
  const parsed = parseDataset(file, { evidence })
  return parsed.ok ? [] : parsed.problems
}

const placed = ({ code, path }: DatasetProblem) => `${code} ${path}`
const wordsOf = ({ wanted, got, remedy }: DatasetProblem) => [wanted, got, remedy]

describe('a file with one of everything wrong', () => {
  test('has every mistake of shape listed with its place, and nothing else', () => {
    const found = problemsOf(fileWith(SHAPE_MISTAKES)).map(placed)
    expect(found.toSorted()).toEqual(makes(SHAPE_MISTAKES).toSorted())
  })

  test('has every mistake of sense listed with its place, and nothing else', () => {
    const found = problemsOf(fileWith(SENSE_MISTAKES), 'required').map(placed)
    // The small dataset itself leaves this one bare.
    const bare = 'evidence-absent $.zones[2].subAreas[0].evidence'
    expect(found.toSorted()).toEqual([...makes(SENSE_MISTAKES), bare].toSorted())
  })

  test('makes every kind of problem that there is', () => {
    const made = [...makes(SHAPE_MISTAKES), ...makes(SENSE_MISTAKES)].map((each) =>
      each.replace(/ .*/, ''),
    )
    expect([...new Set(made)].toSorted()).toEqual(PROBLEM_CODES.toSorted())
  })

  test('gets one mistake each where each is made alone', () => {
    for (const mistake of SHAPE_MISTAKES)
      expect(problemsOf(fileWith([mistake])).map(placed)).toEqual(mistake.makes)
    for (const mistake of SENSE_MISTAKES)
      for (const made of mistake.makes)
        expect(problemsOf(fileWith([mistake]), 'required').map(placed)).toContain(made)
  })

  test('is told what was wanted, what was got and how to mend it, in each language’s own words', () => {
    const problems = [
      ...problemsOf(fileWith(SHAPE_MISTAKES)),
      ...problemsOf(fileWith(SENSE_MISTAKES), 'required'),
    ]
    for (const problem of problems) {
      for (const words of wordsOf(problem))
        for (const language of LANGUAGES) expect(words[language].trim()).not.toBe('')
      expect(problem.remedy.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(problem.remedy.en).toMatch(/^[A-Z].*\.$/)
      for (const { zh, en } of [problem.wanted, problem.remedy]) {
        expect(en).not.toMatch(/\p{Script=Han}/u)
        // Keys of the file may stand in Chinese words, English phrases may not.
        expect(zh).not.toMatch(/\b(the|of|a|an|is|in)\b/)
      }
    }
  })

  test('is answered to the point', () => {
    const said = (code: string, path: string) => {
      const found = [
        ...problemsOf(fileWith(SHAPE_MISTAKES)),
        ...problemsOf(fileWith(SENSE_MISTAKES), 'required'),
      ].find((problem) => placed(problem) === `${code} ${path}`)
      return `${found?.wanted.en} | ${found?.got.en}`
    }
    // what was wanted, what was got
    expect(said('not-allowed', '$.zones[0].subAreas[1].kind')).toBe(
      'one of: sub-area, block | "district"',
    )
    expect(said('missing-key', '$.asOf')).toContain('| nothing')
    expect(said('bad-format', '$.sources[0].url')).toMatch(/http.*"javascript:alert\(1\)"/)
    expect(said('out-of-range', '$.zones[0].name.zh')).toBe('at least 1 character | ""')
    expect(said('out-of-range', '$.indicators[0].decimals')).toBe('≤ 6 | 9')
    expect(said('duplicate-id', '$.themes[3].id')).toMatch(/“ports”.*\$\.themes\[2\]\.id/)
    expect(said('dangling-reference', '$.themes[0].group')).toMatch(/themeGroups.*"trade"/)
    expect(said('count-differs', '$.zones[0].stated[0].value')).toMatch(/^3\b.*\| 2\b/)
    expect(said('weight-differs', '$.zones[0].themes[1].weight')).toMatch(/^secondary.*primary$/)
    expect(said('evidence-incomplete', '$.evidence[4]')).toContain('without suffix')
    expect(said('evidence-length', '$.evidence[5]')).toContain('= −27')
    expect(said('circular', '$.places[1].facts[0].supersedes')).toContain(
      'fact-a → fact-b → fact-a',
    )
  })
})

describe('evidence', () => {
  const bare = () => {
    const file = smallDatasetFile()
    return {
      ...file,
      zones: file.zones.map(({ id, name, shortName }) => ({
        id,
        name,
        shortName,
        subAreas: [{ id: `${id}-s`, name }],
      })),
    }
  }

  test('is welcome from a reader and required of us', () => {
    expect(problemsOf(bare())).toEqual([])
    expect(problemsOf(bare(), 'required').map(({ code }) => code)).toEqual([
      'evidence-absent',
      'evidence-absent',
      'evidence-absent',
    ])
  })

  test('is measured in code points, so that a rare character counts one', () => {
    const file = smallDatasetFile()
    const [first] = file.evidence
    const astral = { ...first, exact: '𠮷野家屋', prefix: '𠮷'.repeat(16), suffix: '' }
    expect(problemsOf({ ...file, evidence: [astral, ...file.evidence.slice(1)] })).toEqual([])
  })
})

describe('a count that the document prints', () => {
  const goalsStated = (of: string, value: number) => {
    const file = smallDatasetFile()
    const [alpha, ...others] = file.zones
    const stated = [{ id: 'alpha-n1', of, value, evidence: ['e-a-g0'] }]
    return problemsOf({ ...file, zones: [{ ...alpha, stated }, ...others] })
  }

  test('is a problem when it is more or fewer than what is listed', () => {
    expect(goalsStated('goals', 5)).toEqual([])
    expect(goalsStated('goals', 6).map(({ code }) => code)).toEqual(['count-differs'])
    expect(goalsStated('goals', 4).map(({ code }) => code)).toEqual(['count-differs'])
  })

  test('may speak of sub-areas, goals or measures', () => {
    expect(goalsStated('subAreas', 2)).toEqual([])
    expect(goalsStated('measures', 2)).toEqual([])
    expect(goalsStated('measures', 5)).toHaveLength(1)
  })
})

describe('a valid dataset', () => {
  test('stays valid and the same when written and read again', () => {
    const once = smallDataset()
    expect(parseDataset(JSON.parse(JSON.stringify(once)))).toEqual({ ok: true, dataset: once })
  })

  test('leaves what it was read from as it was', () => {
    const file = smallDatasetFile()
    parseDataset(file)
    expect(file).toEqual(smallDatasetFile())
  })

  test('needs only one of the two languages', () => {
    const chinese = JSON.parse(JSON.stringify(smallDatasetFile()), (key, value) =>
      key === 'en' && typeof value === 'string' ? undefined : value,
    )
    expect(problemsOf(chinese)).toEqual([])
  })
})

describe('whatever comes in, nothing is thrown', { timeout: 60_000 }, () => {
  const answers = (input: unknown) => {
    const parsed = parseDataset(input, { evidence: 'required' })
    if (parsed.ok) return
    expect(parsed.problems.length).toBeGreaterThan(0)
    expect(parsed.problems.filter((problem) => !isWellSaid(problem))).toEqual([])
  }
  // One expectation for all words: there may be thousands.
  const isWellSaid = (problem: DatasetProblem) =>
    PROBLEM_CODES.includes(problem.code) &&
    problem.path.startsWith('$') &&
    wordsOf(problem).every((words) =>
      LANGUAGES.every((language) => words[language] && words[language].length < LONGEST_WORDS),
    )

  test('for what is no dataset at all', () => {
    for (const input of [undefined, null, Number.NaN, '', [], {}, () => 0, Symbol('x'), 1n])
      expect(parseDataset(input).ok).toBe(false)
  })

  test('for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), answers), { numRuns: 200 })
  })

  test('for any value that a program could hand over', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), answers), {
      numRuns: 200,
    })
  })

  test('for the small dataset with any part replaced or taken out', () => {
    const change = fc.record({
      which: fc.nat(),
      put: fc.option(fc.jsonValue(), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        answers(
          changes.reduce<unknown>(
            (file, { which, put }) => changed(file, which, put),
            smallDatasetFile(),
          ),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('for the small dataset with one id put where another stood', () => {
    // Right in shape for the most part, so that the checks of sense are reached.
    const isId = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)
    const paths = pathsOf(smallDatasetFile()).filter((path) => isId(at(smallDatasetFile(), path)))
    const ids = [...new Set(paths.map((path) => at(smallDatasetFile(), path)))]
    let senseful = 0
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...ids), (path, id) => {
        const file = smallDatasetFile()
        put(file, path, id)
        answers(file)
        const codes = problemsOf(file).map(({ code }) => code)
        if (codes.some((code) => /duplicate|dangling|weight|role/.test(code))) senseful += 1
      }),
      { numRuns: 200 },
    )
    expect(senseful).toBeGreaterThan(30)
  })

  test('for keys that JavaScript gives a meaning of its own', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(smallDatasetFile()).replaceAll('"parent":', `"${key}":`)
      const withKey = text.replace('"id":"alpha"', `"id":"alpha","${key}":{"polluted":true}`)
      const parsed = parseDataset(JSON.parse(withKey))
      expect(parsed.ok).toBe(false)
      if (!parsed.ok)
        expect(parsed.problems.map(placed)).toEqual([
          `unknown-key $.zones[0].${key}`.replace('.__proto__', '["__proto__"]'),
        ])
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }
  })

  test('for ids that are names of JavaScript’s own', () => {
    for (const id of ['constructor', 'valueof', 'tostring', 'proto']) {
      const text = JSON.stringify(smallDatasetFile())
      expect(problemsOf(JSON.parse(text.replaceAll('"digital"', `"${id}"`)))).toEqual([])
      const dangling = text.replace('"theme":"digital"', `"theme":"${id}"`)
      expect(problemsOf(JSON.parse(dangling)).map(({ code }) => code)).toContain(
        'dangling-reference',
      )
    }
  })

  test('for values of ten thousand characters, and nothing said of them is long', () => {
    const long = '长'.repeat(10_000)
    for (const path of pathsOf(smallDatasetFile())) {
      const file = smallDatasetFile()
      put(file, path, long)
      answers(file)
    }
    const [problem] = problemsOf({ ...smallDatasetFile(), [long]: 1 })
    expect(problem?.code).toBe('unknown-key')
    expect(problem?.path.length).toBeLessThan(LONGEST_WORDS)
  })

  test('for a circle of a thousand facts', () => {
    const file = smallDatasetFile()
    const facts = Array.from({ length: 1000 }, (_, i) => ({
      id: `fact-${i}`,
      indicator: 'area',
      value: i,
      supersedes: `fact-${(i + 1) % 1000}`,
    }))
    const circle = { ...file, places: [{ ...file.places[0], facts }, ...file.places.slice(1)] }
    expect(problemsOf(circle)).toHaveLength(1000)
    for (const problem of problemsOf(circle))
      for (const { en } of wordsOf(problem)) expect(en.length).toBeLessThan(LONGEST_WORDS)
  })

  test('for lists nested ten thousand deep', () => {
    const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)
    answers(deep)
    answers({ ...smallDatasetFile(), zones: deep, title: deep, coded: deep })
  })
})

/** The path of every value inside a file. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : []
  const steps: readonly PropertyKey[] = Array.isArray(value)
    ? [...value.keys()]
    : Object.keys(value)
  return [
    ...(path.length > 0 ? [path] : []),
    ...steps.flatMap((step) => pathsOf(value[step as never], [...path, step])),
  ]
}

function at(file: unknown, path: Path): unknown {
  return path.reduce((value, step) => value?.[step as never], file)
}

function put(file: unknown, path: Path, value: unknown): void {
  const holder = at(file, path.slice(0, -1)) as Record<PropertyKey, unknown>
  holder[path.at(-1) as PropertyKey] = value
}

/** The file with one of its values, whichever, replaced; taken out where there is none to put. */
function changed(file: unknown, which: number, value: unknown): unknown {
  const paths = pathsOf(file)
  const path = paths[which % Math.max(1, paths.length)]
  if (!path) return value
  if (value !== undefined) put(file, path, value)
  else {
    const holder = at(file, path.slice(0, -1)) as Record<PropertyKey, unknown>
    const key = path.at(-1) as PropertyKey
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  }
  return file
}
