import { expect, test } from 'vitest'
import { DEFAULT_DATASET } from '@/data/catalog'
import type { Dataset } from '@/lib/domain/dataset'
import { LANGUAGES, type Language } from '@/lib/domain/text'
import { importDataset } from '@/lib/user-datasets/import-dataset'
import { fileOf } from '@/lib/user-datasets/input-file'
import { guessMapping } from '@/lib/user-datasets/map/guess-mapping'
import { readFiles } from '@/lib/user-datasets/read/read-files'
import { NOT_IN_SHEETS } from '@/lib/user-datasets/template/not-in-sheets'
import { tablesOf } from '@/lib/user-datasets/template/tables-of'
import { writeWorkbook } from '@/lib/user-datasets/template/write-workbook'

const SAID = NOT_IN_SHEETS.flatMap(({ paths }) => paths)

test.for(LANGUAGES)(
  'the shipped dataset loses as sheets in %s what the page of imports says, and nothing else',
  async (language) => {
    const back = await throughSheets(DEFAULT_DATASET, language)
    const lost = new Set(differences(resolved(DEFAULT_DATASET), resolved(back)))
    expect([...lost].filter((path) => !SAID.some((said) => isWithin(path, said)))).toEqual([])
    // What is said is true: each of these the shipped dataset has and the sheets have not.
    const unshipped = ['indicators.parts', 'zones.observations.part', 'zones.coded']
    const kept = SAID.filter((said) => ![...lost].some((path) => isWithin(path, said)))
    expect(kept).toEqual(unshipped)
  },
)

/** Written as a workbook, read and guessed at, with the facts that the page asks for typed in. */
async function throughSheets(dataset: Dataset, language: Language): Promise<Dataset> {
  const sheets = tablesOf(dataset, language).map(({ name, heads, rows }) => ({
    name,
    rows: [heads, ...rows],
    widths: [],
  }))
  const read = await readFiles([fileOf('a.xlsx', await writeWorkbook(sheets))])
  if (!read.ok || read.content.kind !== 'workbook') throw new Error(JSON.stringify(read.problems))
  const guess = guessMapping(read.content.workbook, '2026-11-25')
  const { id, version, asOf, title, description, creator, license, zonesName } = dataset
  const facts = { id, version, asOf, title, description, creator, license: license.name }
  const mapping = { ...guess, dataset: { ...facts, ...(zonesName && { zonesName }) } }
  const made = await importDataset(read.content, mapping)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  expect(made.problems.filter(({ severity }) => severity !== 'note')).toEqual([])
  return made.dataset
}

/** A dataset in which ids that sheets have no column for are what they stand for: of evidence its words, of groups theirs. */
function resolved(dataset: Dataset) {
  const evidence = new Map(dataset.evidence.map((piece) => [piece.id, piece]))
  const groups = new Map(dataset.themeGroups.map(({ id, label }) => [id, label]))
  return {
    ...dataset,
    themes: dataset.themes.map((theme) => ({ ...theme, group: groups.get(theme.group) })),
    zones: dataset.zones.map((zone) => {
      const slogans = new Map(zone.goalGroups.map(({ id, text, kind }) => [id, { text, kind }]))
      return {
        ...zone,
        goalGroups: [...slogans.values()],
        goals: zone.goals.map((goal) => ({
          ...goal,
          group: goal.group && slogans.get(goal.group),
        })),
      }
    }),
    words: Object.fromEntries(
      dataset.zones
        .flatMap((zone) => [
          ...[zone.positioning, zone.subAreas, zone.themes, zone.goals, zone.measures],
          ...[zone.linkages, zone.context, zone.observations],
        ])
        .flat()
        .map(({ id, evidence: [first = ''] }) => {
          const piece = evidence.get(first)
          return [id, { exact: piece?.exact, locator: piece?.locator, source: piece?.source }]
        }),
    ),
  }
}

/** Keys under which one value has something that the other has not. References to evidence are compared by its words. */
function differences(one: unknown, other: unknown, path: readonly string[] = []): string[] {
  if (path.length > 1 && path.at(-1) === 'evidence') return []
  if (JSON.stringify(one) === JSON.stringify(other)) return []
  if (Array.isArray(one) && Array.isArray(other))
    return one.flatMap((item, i) => {
      const id = item?.id
      const same = id === undefined ? other[i] : other.find((each) => each?.id === id)
      return same === undefined ? [path.join('.')] : differences(item, same, path)
    })
  if (isObject(one) && isObject(other))
    return Object.entries(one).flatMap(([key, value]) =>
      differences(value, other[key], [...path, key]),
    )
  return [path.join('.')]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWithin(path: string, said: string): boolean {
  return path === said || path.startsWith(`${said}.`)
}
