import type { Dataset } from '@/lib/domain/dataset'
import { keepDirection } from '@/lib/domain/isolate-text'
import { MISSING_LABELS, MISSING_REASONS } from '@/lib/domain/missing'
import { LANGUAGES, type Language, type LocalizedText } from '@/lib/domain/text'
import type { DatasetTable } from '@/lib/export/dataset-tables/dataset-table'
import { wordsOf } from '@/lib/i18n/words'

/** What a package says of itself to people, in each language in turn. */
export function readmeText(dataset: Dataset, tables: readonly DatasetTable[]): string {
  return `${LANGUAGES.map((language) => readmeIn(language, dataset, tables)).join('\n---\n\n')}`
}

const SAID = {
  zh: {
    facts: (version: string, asOf: string, creator: string, licence: string) =>
      `版本 ${version}，数据截至 ${asOf}，编码：${creator}，许可 ${licence}（引文的权利仍属原发布者）。`,
    files: '文件',
    dataset: '整个数据集，程序可以原样读回',
    schema: '它的格式（JSON Schema）',
    descriptor: '各表的列、类型与关联（Data Package 2.0）',
    citation: '怎样引用',
    table: '表',
    rows: '行数',
    meaning: '内容',
    howto: '怎样读',
    notes: [
      'CSV 为 UTF-8（带 BOM）、CRLF、RFC 4180。R 用 `fileEncoding = "UTF-8-BOM"`。',
      '空格子是没有；数值缺失另有 `missing` 一列写明原因：',
      '以 = + - @ 开头的文字前加一个撇号，免得表格程序当公式运行；原文以 `dataset.json` 为准。数不加。',
      '数目反映文件写了什么，不代表成效。',
    ],
    sources: '所据文件',
  },
  en: {
    facts: (version: string, asOf: string, creator: string, licence: string) =>
      `Version ${version}, data as of ${asOf}, coded by ${creator}, licence ${licence} (quoted words remain their publishers’).`,
    files: 'Files',
    dataset: 'the whole dataset, as the program reads it',
    schema: 'its format (JSON Schema)',
    descriptor: 'columns, types and references of the tables (Data Package 2.0)',
    citation: 'how to cite it',
    table: 'Table',
    rows: 'Rows',
    meaning: 'What it holds',
    howto: 'How to read them',
    notes: [
      'CSV in UTF-8 (with a byte order mark), CRLF, RFC 4180. In R: `fileEncoding = "UTF-8-BOM"`.',
      'An empty cell is nothing; where a number is missing, the column `missing` says why:',
      'A text that begins with = + - @ has an apostrophe before it, lest a spreadsheet run it as a formula; `dataset.json` has it as it is. Numbers have none.',
      'A count is what the document lists, not performance.',
    ],
    sources: 'Documents',
  },
} as const

function readmeIn(language: Language, dataset: Dataset, tables: readonly DatasetTable[]): string {
  const said = SAID[language]
  const words = wordsOf(language)
  const text = (each: LocalizedText) => line(words.text(each))
  const { version, asOf, creator, license, sources } = dataset
  const [first, missing, ...rest] = said.notes
  return [
    `# ${text(dataset.title)}`,
    '',
    text(dataset.description),
    '',
    said.facts(version, words.formats.date(asOf), text(creator), line(license.name)),
    '',
    `## ${said.files}`,
    '',
    `- \`dataset.json\` – ${said.dataset}`,
    `- \`dataset.schema.json\` – ${said.schema}`,
    `- \`datapackage.json\` – ${said.descriptor}`,
    `- \`CITATION.cff\` – ${said.citation}`,
    '',
    `| ${said.table} | ${said.rows} | ${said.meaning} |`,
    '|---|--:|---|',
    ...tables.map(
      ({ name, rows, meaning }) =>
        `| \`tables/${name}.csv\` | ${words.formats.number(rows.length)} | ${meaning[language]} |`,
    ),
    '',
    `## ${said.howto}`,
    '',
    `- ${first}`,
    `- ${missing}`,
    ...MISSING_REASONS.map((reason) => `  - \`${reason}\` ${MISSING_LABELS[reason][language]}`),
    ...rest.map((note) => `- ${note}`),
    '',
    `## ${said.sources}`,
    '',
    ...sources.map(
      ({ title, publisher, url, language: printed }) =>
        `- ${line(title[printed] ?? words.text(title))} – ${text(publisher)}${url ? ` – <${url}>` : ''}`,
    ),
    '',
  ].join('\n')
}

/** A text from data on one line, without what Markdown takes for markup. */
function line(text: string): string {
  return keepDirection(text.replace(/\s+/g, ' ').trim()).replace(/[\\`*_[\]<>|#&]/g, '\\$&')
}
