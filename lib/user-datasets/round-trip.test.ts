import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LANGUAGES } from '@/lib/domain/text'
import { writeCsv } from '@/lib/export/write-csv'
import { anyDataset } from './fixtures/any-dataset'
import { importDataset } from './import-dataset'
import { fileOf, type InputFile } from './input-file'
import { guessMapping } from './map/guess-mapping'
import type { DatasetFacts } from './map/mapping'
import { readFiles } from './read/read-files'
import { csvTemplate, workbookTemplate } from './template/make-template'
import { tablesOf } from './template/tables-of'
import { writeWorkbook } from './template/write-workbook'

const RUNS = { numRuns: 40 }

/** Reads files as a page does: guess, then import, the facts of the dataset typed in by the reader. */
async function imported(files: InputFile[], facts?: DatasetFacts) {
  const read = await readFiles(files)
  if (!read.ok || read.content.kind !== 'workbook') throw new Error(JSON.stringify(read.problems))
  const guess = guessMapping(read.content.workbook, '2026-11-25')
  const made = await importDataset(read.content, facts ? { ...guess, dataset: facts } : guess)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return { dataset: made.dataset, problems: made.problems }
}

function factsOf(dataset: Dataset): DatasetFacts {
  const { id, version, asOf, title, description, creator, license } = dataset
  return { id, version, asOf, title, description, creator, license: license.name }
}

/** A dataset without the ids that sheets have no column for: of evidence, of groups, by what they stand for. */
function comparable(dataset: Dataset) {
  const pieces = new Map(dataset.evidence.map(({ id, ...piece }) => [id, piece]))
  const groups = new Map(dataset.themeGroups.map(({ id, label }) => [id, label]))
  const resolved = JSON.parse(JSON.stringify(dataset), (key, value) =>
    key === 'evidence' && typeof value?.[0] === 'string'
      ? value.map((id: string) => pieces.get(id))
      : value,
  ) as Dataset
  return {
    ...resolved,
    evidence: [],
    themeGroups: [],
    themes: resolved.themes.map((theme) => ({ ...theme, group: groups.get(theme.group) })),
    zones: resolved.zones.map(({ goalGroups, goals, ...zone }) => {
      const slogans = new Map(goalGroups.map(({ id, text, kind }) => [id, { text, kind }]))
      return {
        ...zone,
        goals: goals.map((goal) => ({ ...goal, group: goal.group && slogans.get(goal.group) })),
      }
    }),
  }
}

function parsed(file: unknown): Dataset {
  const made = parseDataset(file)
  if (!made.ok) throw new Error(JSON.stringify(made.problems, null, 1))
  return made.dataset
}

test.for(LANGUAGES)(
  'any dataset that sheets can say is the same after XLSX, with heads in %s',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (file) => {
        const dataset = parsed(file)
        const sheets = tablesOf(dataset, language).map(({ name, heads, rows }) => ({
          name,
          rows: [heads, ...rows],
          widths: [],
        }))
        const back = await imported(
          [fileOf('a.xlsx', await writeWorkbook(sheets))],
          factsOf(dataset),
        )
        expect(comparable(back.dataset)).toEqual(comparable(dataset))
      }),
      RUNS,
    )
  },
)

test.for(LANGUAGES)('and after CSV, a file for each sheet, with heads in %s', async (language) => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (file) => {
      const dataset = parsed(file)
      const files = await Promise.all(
        tablesOf(dataset, language).map(async ({ name, heads, rows }) =>
          fileOf(`${name}.csv`, await writeCsv({ fields: heads, rows })),
        ),
      )
      const back = await imported(files, factsOf(dataset))
      expect(comparable(back.dataset)).toEqual(comparable(dataset))
    }),
    RUNS,
  )
})

test.for(LANGUAGES)(
  'the templates in %s are read without a word of complaint, and hold three zones',
  async (language) => {
    for (const template of [await workbookTemplate(language), await csvTemplate(language)]) {
      const { dataset, problems } = await imported([fileOf(template.name, template.content)])
      expect(dataset.zones.map(({ subAreas }) => subAreas.length)).toEqual([1, 1, 1])
      expect(dataset.themes).toHaveLength(2)
      expect(dataset.indicators).toHaveLength(1)
      const [, , third] = dataset.zones
      expect(third?.observations[0]).toMatchObject({
        value: null,
        printed: '.08',
        missing: 'digits-lost',
      })
      const grave = problems.filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      )
      expect(grave).toEqual([])
    }
  },
)
