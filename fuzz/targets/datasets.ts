import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { defaultView } from '@/lib/analysis/view'
import { lookOf } from '@/lib/charts/chart'
import { chartInput } from '@/lib/charts/chart-input'
import { LIGHT } from '@/lib/charts/palette'
import { plotOf } from '@/lib/charts/plots'
import { CHARTS } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { fullDatasetFile } from '@/lib/domain/fixtures/full-dataset'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { shownSheet } from '@/lib/export/shown-sheet'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { readDatasetText, writeProject } from '@/lib/user-datasets/project-file'
import { readKept } from '@/lib/user-datasets/read-kept'
import { type FuzzTarget, jsonIn, textOf } from '../fuzz-target'
import { mutatedJson, mutatedText } from '../mutate'
import { saysAll } from '../says-all'

const FILES = [fullDatasetFile(), smallDatasetFile()]
const project = JSON.parse(
  writeProject(parsed(smallDatasetFile()), [
    {
      name: 'a',
      page: 'compare',
      query: 'tab=radar',
      dataset: 'small-zones',
      savedOn: '2026-11-23',
    },
  ]),
)

function parsed(file: unknown): Dataset {
  const result = parseDataset(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
  return result.dataset
}

/** Any JSON at the door of datasets. What comes through it is the same when it comes again, and can be shown. */
const dataset: FuzzTarget = {
  name: 'dataset',
  cases: 150,
  inputs: fc.oneof(
    { weight: 5, arbitrary: mutatedJson(FILES) },
    { weight: 1, arbitrary: fc.json() },
  ),
  check(input) {
    const value = jsonIn(textOf(input))
    if (value === undefined) return
    const result = parseDataset(value)
    if (!result.ok) return saysAll(result.problems)
    const again = parseDataset(JSON.parse(JSON.stringify(result.dataset)))
    if (!again.ok || !isDeepStrictEqual(again.dataset, result.dataset))
      throw new Error('Written and read again it is another.')
    show(result.dataset)
  },
}

/** Texts at the doors of files that are ours: a dataset or project that is opened, one that was kept. */
const files: FuzzTarget = {
  name: 'dataset-files',
  cases: 100,
  inputs: fc.oneof(
    mutatedJson([project, ...FILES]),
    mutatedText([JSON.stringify(project), JSON.stringify(FILES[1])]),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  check(input) {
    const text = textOf(input)
    const opened = readDatasetText(text)
    if (!opened.ok || opened.problems.length > 0) saysAll(opened.problems)
    const { id, version, title } = smallDatasetFile()
    const kept = { id, version, title, zones: 3, bytes: 1, addedOn: '', changedOn: '', edition: 1 }
    const read = readKept({ kept, text })
    if (!read.ok) saysAll(read.problems)
  },
}

export const DATASET_TARGETS: readonly FuzzTarget[] = [dataset, files]

/** Every figure and the table, as the page and files would have them. */
function show(shown: Dataset): void {
  for (const locale of LOCALES) {
    const input = chartInput(shown, defaultView(shown), wordsOf(locale))
    for (const chart of CHARTS) {
      chart.text(input)
      plotOf(chart)(input, lookOf(620, LIGHT, locale))
    }
    shownSheet({ ...input, link: 'https://zonescope.example/zh/compare', exportedOn: '2026-11-23' })
  }
}
