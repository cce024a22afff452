import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codePointLength } from '@/lib/domain/code-points'
import { isTextQuote } from '@/lib/domain/evidence'
import { eachRecord, lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { ROLE_WEIGHTS, WEIGHTS } from '@/lib/domain/theme-weight'
import { verifyEvidence } from '@/lib/domain/verify-evidence'
import type { Zone } from '@/lib/domain/zone'
import { CATALOG } from '../catalog'
import { ARTICLE, articleText } from './article-text'
import file from './dataset.json'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MOST_QUOTED = 40

const dataset = parsed(file)
const maps = lookup(dataset)
const records = [...eachRecord(dataset)]
const text = articleText(dataset)

describe('the file', () => {
  test('parses with evidence for every record', () => {
    expect(parseDataset(file, { evidence: 'required' })).toEqual({ ok: true, dataset })
    expect(CATALOG.map(({ id }) => id)).toContain(dataset.id)
  })

  test('goes through the door a second time unchanged', () => {
    expect(parsed(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
  })

  test('speaks both languages wherever a reader reads it', () => {
    const silent = localizedTexts(dataset).filter(({ value }) =>
      LANGUAGES.some((language) => !value[language]?.trim()),
    )
    expect(localizedTexts(dataset).length).toBeGreaterThan(200)
    expect(silent).toEqual([])
  })

  test('was coded list by list for every zone, so that an empty list is a finding', () => {
    for (const zone of dataset.zones) expect(zone.coded ?? dataset.coded).toHaveLength(8)
  })
})

test('the README gives the counts as they are, once for each language', () => {
  const readme = readFileSync(join(ROOT, 'data', dataset.id, 'README.md'), 'utf8')
  const sum = (zones: Zone[], count: (zone: Zone) => number) =>
    zones.reduce((total, zone) => total + count(zone), 0)
  const themes = (zones: Zone[], weight: string) =>
    sum(zones, (zone) => zone.themes.filter((theme) => theme.weight === weight).length)
  const goals = (zones: Zone[], kind: string) =>
    sum(zones, (zone) => zone.goals.filter((goal) => goal.kind === kind).length)
  const ties = (zones: Zone[], basis: string) =>
    sum(zones, (zone) => zone.linkages.filter((linkage) => linkage.basis === basis).length)
  const rows: ((zones: Zone[]) => string | number)[] = [
    (zones) => sum(zones, (zone) => zone.themes.length),
    (zones) => WEIGHTS.map((weight) => themes(zones, weight)).join(' · '),
    (zones) => sum(zones, (zone) => zone.goals.length),
    (zones) => goals(zones, 'component'),
    (zones) => goals(zones, 'umbrella'),
    (zones) => goals(zones, 'end-goal'),
    (zones) => goals(zones, 'outcome'),
    (zones) => sum(zones, (zone) => zone.measures.length),
    (zones) => `${ties(zones, 'named')} (${ties(zones, 'inferred')})`,
    (zones) => sum(zones, (zone) => zone.context.length),
  ]
  for (const cell of rows) {
    const cells = [...dataset.zones.map((zone) => cell([zone])), cell(dataset.zones)]
    const row = ` | ${cells.join(' | ')} |\n`
    expect([row, readme.split(row).length - 1]).toEqual([row, 2])
  }
  const quoted = dataset.evidence.filter(({ source }) => source === ARTICLE).length
  expect(readme).toContain(`${quoted} 条引文`)
  expect(readme).toContain(`${quoted} quotes`)
})

describe('every id', () => {
  test('of a piece of evidence resolves, and no piece lies about unused', () => {
    const used = records.flatMap(({ record }) => record.evidence)
    expect(used.filter((id) => !maps.evidence.has(id))).toEqual([])
    expect([...maps.evidence.keys()].filter((id) => !used.includes(id))).toEqual([])
    for (const { source } of dataset.evidence) expect(maps.sources.has(source)).toBe(true)
  })

  test('of a record is its own, and belongs to one record alone', () => {
    const ids = records.map(({ record }) => record.id)
    expect(ids.length).toBeGreaterThan(100)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('that one record names in another stands there', () => {
    for (const { id, parent, themes, goals, goalGroups, linkages, observations } of dataset.zones) {
      expect(maps.places.has(parent ?? '')).toBe(true)
      for (const { theme, because } of themes) {
        expect(maps.themes.has(theme)).toBe(true)
        for (const { record } of because) expect(maps.records.get(record)?.zone?.id).toBe(id)
      }
      const groups = new Set(goalGroups.map((group) => group.id))
      for (const { group } of goals) expect(group === undefined || groups.has(group)).toBe(true)
      for (const { to } of linkages) expect(maps.places.has(to)).toBe(true)
      for (const { indicator } of observations)
        expect(dataset.indicators.map((each) => each.id)).toContain(indicator)
    }
    for (const { group } of dataset.themes) expect(maps.themeGroups.has(group)).toBe(true)
    for (const { place } of dataset.programme.carriers) expect(maps.places.has(place)).toBe(true)
  })
})

describe('evidence', () => {
  test('quotes words, not sentences: never more than forty characters', () => {
    const quoted = dataset.evidence.flatMap(({ id, exact }) => (exact ? [{ id, exact }] : []))
    expect(quoted.length).toBeGreaterThan(100)
    expect(quoted.filter(({ exact }) => codePointLength(exact) > MOST_QUOTED)).toEqual([])
  })

  test('of the article has a place, and of documents whose text is not held has none', () => {
    for (const piece of dataset.evidence)
      expect([piece.id, isTextQuote(piece)]).toEqual([
        piece.id,
        maps.sources.get(piece.source)?.textSha256 !== undefined,
      ])
  })

  test('backs every counted record of every zone with a quotation', () => {
    for (const zone of dataset.zones)
      for (const { id, evidence } of [
        ...zone.subAreas,
        ...zone.themes,
        ...zone.goals,
        ...zone.measures,
        ...zone.linkages,
      ]) {
        const pieces = evidence.flatMap((piece) => maps.evidence.get(piece) ?? [])
        expect([id, pieces.some(isTextQuote)]).toEqual([id, true])
      }
  })
})

describe('the zones', () => {
  test('stand in the order of the document', () => {
    expect(dataset.zones.map(({ shortName }) => shortName.zh)).toEqual([
      '杭州',
      '宁波',
      '温州',
      '嘉兴',
      '金华',
      '台州',
    ])
  })

  test('have 24 sub-areas: 4, 4, 3, 6, 3 and 4, two of them blocks of Jiaxing', () => {
    expect(each(({ subAreas }) => subAreas.length)).toEqual([4, 4, 3, 6, 3, 4])
    const blocks = dataset.zones.flatMap(({ id, subAreas }) =>
      subAreas.flatMap(({ kind }) => (kind === 'block' ? [id] : [])),
    )
    expect(blocks).toEqual(['jiaxing', 'jiaxing'])
  })

  test('have two sub-areas called 临空, which are two places', () => {
    const near = dataset.zones.flatMap(({ id, subAreas }) =>
      subAreas.flatMap(({ name }) => (name.zh?.startsWith('临空') ? [id] : [])),
    )
    expect(near).toEqual(['hangzhou', 'ningbo'])
  })

  test('have goals of these kinds', () => {
    const kinds = (kind: string) =>
      each(({ goals }) => goals.filter((goal) => goal.kind === kind).length)
    expect(kinds('component')).toEqual([4, 4, 3, 0, 0, 0])
    expect(kinds('umbrella')).toEqual([1, 0, 0, 0, 0, 0])
    expect(kinds('end-goal')).toEqual([1, 0, 0, 1, 2, 1])
    expect(kinds('outcome')).toEqual([0, 3, 0, 0, 2, 2])
  })

  test('keep apart what the three ways of counting goals need: all, named, slogans as one', () => {
    const inSlogan = ({ goals, goalGroups }: Zone) => {
      const slogans = goalGroups.flatMap(({ id, kind }) => (kind === 'slogan' ? [id] : []))
      return { slogans, members: goals.filter(({ group }) => group && slogans.includes(group)) }
    }
    expect(each(({ goals }) => goals.length)).toEqual([6, 7, 3, 1, 4, 3])
    expect(
      each(({ goals }) => goals.filter(({ kind }) => /component|end-goal/.test(kind)).length),
    ).toEqual([5, 4, 3, 1, 2, 1])
    expect(
      each((zone) => {
        const { slogans, members } = inSlogan(zone)
        return zone.goals.length - members.length + slogans.length
      }),
    ).toEqual([6, 4, 1, 1, 4, 3])
  })

  test('print 三中心一示范区 as one slogan of four, and 两区一高地 as one of three', () => {
    const slogans = dataset.zones.flatMap(({ goals, goalGroups }) =>
      goalGroups.flatMap(({ id, kind, text: { zh } }) =>
        kind === 'slogan' ? [[zh, goals.filter(({ group }) => group === id).length]] : [],
      ),
    )
    expect(slogans).toEqual([
      ['三中心一示范区', 4],
      ['两区一高地', 3],
    ])
  })

  test('name eleven places to link to, and Wenzhou and Jinhua name none', () => {
    const by = (basis: string) =>
      each(({ linkages }) => linkages.filter((linkage) => linkage.basis === basis).length)
    expect(by('named')).toEqual([3, 3, 0, 4, 0, 1])
    expect(by('inferred')).toEqual([1, 2, 1, 0, 2, 0])
  })

  test('share no named linkage between two of them', () => {
    const named = dataset.zones.flatMap(({ linkages }) =>
      linkages.flatMap(({ to, basis }) => (basis === 'named' ? [to] : [])),
    )
    expect(new Set(named).size).toBe(named.length)
  })

  test('list as many records as the document states', () => {
    const stated = dataset.zones.flatMap((zone) =>
      zone.stated.map(({ of, group, value }) => {
        const listed = group ? zone.goals.filter((goal) => goal.group === group) : zone[of]
        return [zone.id, of, value, listed.length]
      }),
    )
    expect(stated).toEqual([
      ['hangzhou', 'subAreas', 4, 4],
      ['ningbo', 'subAreas', 4, 4],
      ['ningbo', 'goals', 4, 4],
      ['wenzhou', 'subAreas', 3, 3],
      ['wenzhou', 'goals', 3, 3],
    ])
  })
})

describe('themes', () => {
  test('weigh what the heaviest of their roles weighs', () => {
    const held = dataset.zones.flatMap(({ themes }) => themes)
    expect(held).toHaveLength(26)
    for (const { id, weight, because } of held) {
      const heaviest = Math.min(...because.map(({ role }) => WEIGHTS.indexOf(ROLE_WEIGHTS[role])))
      expect([id, weight]).toEqual([id, WEIGHTS[heaviest]])
    }
  })

  test('are the sixteen of the codebook, each held by some zone and by none twice', () => {
    expect(dataset.themes).toHaveLength(16)
    expect(dataset.themeGroups).toHaveLength(6)
    const held = new Set<string>()
    for (const { themes } of dataset.zones) {
      const own = themes.map(({ theme }) => theme)
      expect(new Set(own).size).toBe(own.length)
      for (const theme of own) held.add(theme)
    }
    expect([...held].toSorted()).toEqual(dataset.themes.map(({ id }) => id).toSorted())
  })

  test('say of each thing they leave out why, or under which other theme it is coded', () => {
    for (const { id, exclude } of dataset.themes) {
      const [zh, en] = [
        (exclude.zh ?? '').replace(/。$/, '').split('；'),
        (exclude.en ?? '').replace(/\.$/, '').split('; '),
      ]
      expect([id, zh.length]).toEqual([id, en.length])
      for (const item of zh) expect(item).toMatch(/（[^（）]+）$/)
      for (const item of en) expect(item).toMatch(/\([^()]+\)$/)
      const others = (labels: RegExpMatchArray[], language: 'zh' | 'en') =>
        labels.map(([, label]) => dataset.themes.find((each) => each.label[language] === label)?.id)
      const named = others([...(exclude.zh ?? '').matchAll(/归“([^”]+)”/g)], 'zh')
      expect(others([...(exclude.en ?? '').matchAll(/coded under “([^”]+)”/g)], 'en')).toEqual(
        named,
      )
      expect(named).not.toContain(undefined)
      expect(named).not.toContain(id)
    }
  })

  // Eight themes are held by one zone alone. Each with the zone's words that make it one:
  const EXCLUSIVE = {
    // 数字政务服务示范区, a component of Hangzhou's umbrella goal
    'digital-government': ['hangzhou', 'hz-goal-4'],
    // 数字金融发展先行区, a component of the same
    'fintech-finance': ['hangzhou', 'hz-goal-3'],
    // 国际油气资源配置中心, the head of the first member of Ningbo's slogan
    'oil-gas-bulk': ['ningbo', 'nb-goal-1'],
    // 全国制造业高质量发展示范区, the head of the fourth member
    'advanced-manufacturing': ['ningbo', 'nb-goal-4'],
    // 民营经济, Wenzhou's strength and the head of two members of its slogan
    'private-economy': ['wenzhou', 'wz-positioning-1'],
    // 侨商经济高质量发展高地, the head of the third member
    'overseas-chinese': ['wenzhou', 'wz-goal-3'],
    // 小商品贸易, first in Jinhua's list of strengths, and both its end goals
    'commodity-mass-trade': ['jinhua', 'jh-positioning-1'],
    // 港产城湾, Taizhou's second measure
    'bay-port-city': ['taizhou', 'tz-measure-2'],
  }

  test('held by one zone alone are these eight, each for a reason in that zone’s words', () => {
    const alone = dataset.themes.flatMap(({ id }) => {
      const zones = dataset.zones.filter(({ themes }) => themes.some(({ theme }) => theme === id))
      return zones.length === 1 ? [[id, zones[0]?.id]] : []
    })
    expect(Object.fromEntries(alone)).toEqual(
      Object.fromEntries(Object.entries(EXCLUSIVE).map(([theme, [zone]]) => [theme, zone])),
    )
    for (const [theme, [zone, reason]] of Object.entries(EXCLUSIVE)) {
      const own = maps.zones.get(zone ?? '')?.themes.find((each) => each.theme === theme)
      expect(own?.because.map(({ record }) => record)).toContain(reason)
    }
  })
})

describe('numbers that this copy lost', () => {
  test('the areas are kept as printed, with the reason, and never as a number', () => {
    const areas = dataset.zones.map(({ observations }) =>
      observations.filter(({ indicator }) => indicator === 'area'),
    )
    expect(
      areas.map((each) => each.map(({ value, missing, printed }) => [value, missing, printed])),
    ).toEqual(
      ['.08', '.87', '.7', '.03', '.86', '.46'].map((printed) => [[null, 'digits-lost', printed]]),
    )
  })

  test('two programme names get 246 and 225 back from another document', () => {
    const restored = dataset.places.flatMap(({ id, facts }) =>
      facts.flatMap(({ value, supersedes, evidence }) => {
        if (!supersedes) return []
        const damaged = facts.find((fact) => fact.id === supersedes)
        return [[id, value, damaged?.missing, maps.evidence.get(evidence[0] ?? '')?.source]]
      }),
    )
    expect(restored).toEqual([
      ['industry-cluster-programme', 246, 'digits-lost', 'ningbo-daily-2020-12-21'],
      ['foreign-trade-programme', 225, 'digits-lost', 'ningbo-daily-2020-12-21'],
    ])
  })

  test('the areas of 2017 add up, and none of 2020’s namesakes fills a gap', () => {
    const areas = dataset.places.flatMap(({ facts }) =>
      facts.flatMap(({ indicator, value }) => (indicator === 'area-2017' ? [value ?? 0] : [])),
    )
    const [whole = 0, ...parts] = areas
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 6)
    expect(whole).toBe(119.95)
    const values = records.flatMap(({ record }) => ('value' in record ? [record.value] : []))
    for (const namesake of [46, 37.51, 35.99]) expect(values).not.toContain(namesake)
  })
})

describe('against the article itself', () => {
  const folder = process.env.ZONESCOPE_SOURCES
  const how = text ? '' : ' – skipped: the text is not at hand, set ZONESCOPE_SOURCES to its folder'

  test.skipIf(!folder)(`the folder that ZONESCOPE_SOURCES names holds it${how}`, () => {
    expect(text).toBeDefined()
  })

  test.skipIf(!text)(`its length is the one recorded${how}`, () => {
    expect(codePointLength(text ?? '')).toBe(maps.sources.get(ARTICLE)?.textLength)
  })

  test.skipIf(!text)(`every quote stands at its place, once${how}`, () => {
    const checks = verifyEvidence(dataset, ARTICLE, text ?? '')
    expect(checks).toHaveLength(dataset.evidence.filter(({ source }) => source === ARTICLE).length)
    expect(checks.filter(({ found }) => !found)).toEqual([])
  })

  test.skipIf(!text)(
    `no file of ours holds more than forty characters of it in a row${how}`,
    () => {
      const files = ownFiles()
      expect(files.length).toBeGreaterThan(100)
      const source = withoutSpace(text ?? '')
      const copied = files.flatMap((path) => {
        const run = longestShared(source, withoutSpace(readFileSync(join(ROOT, path), 'utf8')))
        return codePointLength(run) > MOST_QUOTED ? [`${path}: ${codePointLength(run)}`] : []
      })
      expect(copied).toEqual([])
    },
  )

  test('a copied passage would be found', () => {
    const source = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
    for (const [from, to] of [
      [0, 41],
      [7, 48],
      [19, 60],
      [259, 300],
    ] as const) {
      const passage = source.slice(from, to)
      expect(longestShared(source, `甲${passage}乙`)).toBe(passage)
    }
  })
})

function parsed(input: unknown) {
  const result = parseDataset(input, { evidence: 'required' })
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.dataset
}

function each<Value>(of: (zone: Zone) => Value): Value[] {
  return dataset.zones.map(of)
}

/** Everything in the file that has the shape of a text in languages. */
function localizedTexts(value: unknown, path = '$'): { path: string; value: LocalizedText }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'zh' in value || 'en' in value ? [{ path, value: value as LocalizedText }] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => localizedTexts(part, `${path}.${key}`)),
  ]
}

/** The text files of the repository, those not yet committed included. */
function ownFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return listed
    .split('\0')
    .filter((path) => path && !/\.(png|ico|woff2?|jpg|pdf|zip)$/.test(path))
    .filter((path) => existsSync(join(ROOT, path)))
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '')
}

/**
 * The longest run of more than forty characters that both have, or nothing.
 * Such a run holds one of the source's blocks of twenty whole, so only those are looked for.
 */
function longestShared(source: string, other: string): string {
  const block = 20
  let longest = ''
  for (let at = 0; at + block <= source.length; at += block) {
    const words = source.slice(at, at + block)
    for (let hit = other.indexOf(words); hit !== -1; hit = other.indexOf(words, hit + 1)) {
      let before = 0
      while (
        at - before > 0 &&
        hit - before > 0 &&
        source[at - before - 1] === other[hit - before - 1]
      )
        before += 1
      let after = block
      while (at + after < source.length && source[at + after] === other[hit + after]) after += 1
      const run = source.slice(at - before, at + after)
      if (run.length > longest.length) longest = run
    }
  }
  return longest.length > MOST_QUOTED ? longest : ''
}
