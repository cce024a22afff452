import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { linkageNetwork } from '@/lib/analysis/linkage-network'
import { defaultView } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import type { Dataset } from '@/lib/domain/dataset'
import { fullDatasetFile } from '@/lib/domain/fixtures/full-dataset'
import { HOSTILE_ADDRESS, HOSTILE_CASES } from '@/lib/domain/fixtures/hostile-texts'
import { withTexts } from '@/lib/domain/fixtures/with-texts'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { comparisonSubject } from './comparison-subject'
import { blankPainter } from './docx/fixtures/report-model'
import { makeReport } from './docx/make-report'
import type { ExportFormat, FormatOf, Kind, Models } from './export-format'
import { chartInput, SETTING } from './fixtures/chart-input'
import { allElements, parseXml } from './fixtures/parse-xml'
import { makePng } from './formats/png'
import { isFormula } from './formula'
import { linkageSubject } from './linkage-subject'
import { FORMATS } from './registry'
import { copiedTable } from './table-copy'
import { xmlCharacters } from './xml'

type TextOf = (at: number) => string

/** Every text in turn at every place of the format: all places hold the same. */
const EACH: readonly (readonly [string, TextOf])[] = HOSTILE_CASES.map(
  ([what, text]) => [what, () => text] as const,
)

/** All texts dealt out over the places, for files that take long to make, or are made by the same functions as others. */
const DEALT: readonly (readonly [string, TextOf])[] = [0, 27, 54].map(
  (from) =>
    [
      `texts from number ${from}`,
      (at: number) => HOSTILE_CASES[(from + at) % HOSTILE_CASES.length]?.[1] ?? '',
    ] as const,
)
const AT_EACH = new Set(['svg', 'csv', 'xlsx', 'dataset-json', 'bibtex', 'ris'])

describe.for(FORMATS.map((format) => [format.id, format] as const))('%s', ([id, format]) => {
  test.for(AT_EACH.has(id) ? EACH : DEALT)('%s', async ([, textOf], { task }) => {
    const locale = LOCALES[task.name.length % LOCALES.length] ?? 'zh'
    const dataset = datasetOf(textOf, HOSTILE_ADDRESS)
    const file = await fileOf(format, dataset, locale)
    const usual = await usualParts(format, locale)
    expect(file.parts.filter((part) => !usual.has(part))).toEqual([])
    const text = textOf(0)
    // What is long is cut in a picture, and set smaller.
    // A reader of BibTeX makes dashes of hyphens.
    if (AT_EACH.has(id) && text.length < 200 && !(id === 'bibtex' && text.includes('--')))
      expect(letters(file.text)).toContain(letters(text))
  })
})

describe('a table on the clipboard', () => {
  test.for(EACH)('%s', ([, textOf]) => {
    const dataset = datasetOf(textOf, HOSTILE_ADDRESS)
    for (const locale of LOCALES) {
      const { html, text } = tableOf(dataset, locale)
      const usual = tableOf(
        datasetOf(() => 'plain', 'https://example.org'),
        locale,
      )
      const shape = new Set(elementsIn(usual.html))
      expect(elementsIn(html).filter((part) => !shape.has(part))).toEqual([])
      const rows = text.split('\n')
      expect(rows.length).toBe(usual.text.split('\n').length)
      for (const cell of rows.flatMap((row) => row.split('\t')))
        expect(isRun(cell), JSON.stringify(cell)).toBe(false)
    }
  })
})

function tableOf(dataset: Dataset, locale: Locale) {
  const { link, exportedOn } = SETTING
  const { html, text } = copiedTable({ ...chartInput(dataset, locale), link, exportedOn })
  return { html: `<div>${html}</div>`, text }
}

/** What a file is made of, so that something that a text has added shows; and all its words. */
interface FileParts {
  parts: readonly string[]
  text: string
}

/** With a semicolon an author is two, and who published it is somebody else. */
const HARMLESS = ['plain words', 'plain; words']

const usual = new Map<string, Promise<ReadonlySet<string>>>()

/** What the same file is made of where every text is harmless. */
function usualParts(format: ExportFormat, locale: Locale): Promise<ReadonlySet<string>> {
  const key = `${format.id} ${locale}`
  const known =
    usual.get(key) ??
    Promise.all(
      HARMLESS.map((text) =>
        fileOf(
          format,
          datasetOf(() => text, 'https://example.org/x'),
          locale,
        ),
      ),
    ).then((files) => new Set(files.flatMap(({ parts }) => parts)))
  usual.set(key, known)
  return known
}

function datasetOf(textOf: TextOf, address: string): Dataset {
  let at = 0
  const file = withTexts(fullDatasetFile(), ({ kind }) =>
    kind === 'text' ? textOf(at++) : address,
  )
  const parsed = parseDataset(file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]))
  return parsed.dataset
}

async function fileOf(format: ExportFormat, dataset: Dataset, locale: Locale): Promise<FileParts> {
  const content = await contentOf(format, dataset, locale)
  if (format.extension === 'json' && format.of === 'dataset')
    expect(JSON.parse(String(content))).toEqual(JSON.parse(JSON.stringify(dataset)))
  return partsOf(format.extension, content)
}

async function contentOf(format: ExportFormat, dataset: Dataset, locale: Locale) {
  const view = { ...defaultView(dataset), metrics: ['goals', 'stated-area', 'themes'] }
  const kinds = [...linkageNetwork(dataset).kinds.keys()]
  const subject =
    format.id === 'csv-linkages'
      ? linkageSubject(dataset, kinds)
      : comparisonSubject(dataset, view, bar)
  const { make, of } = format as FormatOf<Kind>
  const model = subject.kinds[of]?.model(wordsOf(locale), SETTING)
  const painter = blankPainter()
  const made = await (format.id === 'png'
    ? makePng(model as Models['figure'], painter)
    : format.id === 'docx'
      ? makeReport(model as Models['report'], { painter })
      : make(model as never))
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.content
}

function partsOf(extension: string, content: string | Uint8Array): FileParts {
  if (typeof content !== 'string')
    return extension === 'png'
      ? { parts: [], text: new TextDecoder().decode(content) }
      : joined(
          Object.entries(unzipSync(content)).map(([path, bytes]) => {
            const inner = path.split('.').at(-1) ?? ''
            const found = partsOf(inner, inner === 'xlsx' ? bytes : strFromU8(bytes))
            // More text makes more pages, each a part of its own.
            const kind = path.replace(/\d+/g, '')
            return { ...found, parts: [kind, ...found.parts.map((part) => `${kind} ${part}`)] }
          }),
        )
  switch (extension) {
    case 'svg':
    case 'xml':
    case 'rels':
      return { parts: elementsIn(content), text: parseXml(bare(content)).text }
    case 'csv':
      return cellsIn(content)
    case 'json':
      return { parts: keysIn(JSON.parse(content)), text: wordsIn(JSON.parse(content)) }
    case 'bib':
      return { parts: referencesIn(content), text: titlesIn(content) }
    case 'ris':
      return {
        parts: [
          ...referencesIn(content),
          ...content
            .split('\r\n')
            .map((line) => (/^[A-Z][A-Z0-9] {2}- /.test(line) || line === '' ? 'line' : 'no line')),
        ],
        text: content,
      }
    case 'md':
      return {
        parts: content.match(/(?<!\\)<(?!https?:[^\s<>]*>)/g) ?? [],
        text: content.replace(/\\(.)/g, '$1'),
      }
    default:
      return { parts: [], text: content }
  }
}

function joined(files: readonly FileParts[]): FileParts {
  return {
    parts: files.flatMap(({ parts }) => parts),
    text: files.map(({ text }) => text).join('\n'),
  }
}

/** Elements with their attributes, read by a strict reader. An address that is followed is one of the web. */
function elementsIn(markup: string): string[] {
  return allElements(parseXml(bare(markup))).flatMap(({ name, attributes }) =>
    [...attributes]
      .map(([key, value]) => {
        const isAddress = /href|^src$|^Target$/.test(key)
        return `${name} ${key}${isAddress && /^\s*(?!https?:)[a-z]+:/i.test(value) ? value : ''}`
      })
      .concat(name),
  )
}

function bare(markup: string): string {
  return markup.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '')
}

/** How wide the rows of a table are, and cells that a spreadsheet would run. */
function cellsIn(content: string): FileParts {
  const { data, errors } = papaparse.parse<string[]>(content.replace(/^\ufeff/, ''), {
    newline: '\r\n',
    skipEmptyLines: true,
  })
  return {
    parts: [
      ...errors.map(({ message }) => message),
      ...data.map((row) => `${row.length} cells`),
      ...data.flat().filter(isRun),
    ],
    text: data.flat().join('\n'),
  }
}

function isRun(cell: string): boolean {
  return isFormula(cell) && !/^[-−+]?[\d.,]+(e[-+]?\d+)?$/i.test(cell)
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...keysIn(each),
  ])
}

function wordsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value).map(wordsIn).join('\n')
}

function titlesIn(content: string): string {
  const items: { title?: string }[] = new Cite(content).data
  return items.map(({ title = '' }) => title.replace(/<\/?span[^>]*>/g, '')).join('\n')
}

/** References as another program reads them: how many, and of what. */
function referencesIn(content: string): string[] {
  const items: object[] = new Cite(content).data
  return [`${items.length} references`, ...items.flatMap((item) => Object.keys(item))]
}

/** A text without what files may leave out or put in: spaces, line ends and marks of direction. */
function letters(text: string): string {
  return xmlCharacters(text).replace(/[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
