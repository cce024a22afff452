import { citedSources } from '@/lib/analysis/cited-sources'
import { tableColumns } from '@/lib/analysis/comparison'
import { TAGS } from '@/lib/i18n/locales'
import { creditLines } from './figure'
import { fileWords } from './figure-words'
import { harmless } from './formula'
import { shownSheet } from './shown-sheet'
import type { Sheet, TableModel, Written } from './table'
import { type Attributes, element, escapeXml } from './xml'

/** A table for the clipboard: markup for documents, tabs and lines for spreadsheets. */
export interface CopiedTable {
  html: string
  text: string
}

/** The table as it is shown, with its caption above and what it rests on below. */
export function copiedTable(model: TableModel): CopiedTable {
  const words = fileWords(model.words)
  const sheet = shownSheet({ ...model, words })
  const { comparison, link, exportedOn } = model
  const sources = citedSources(comparison, tableColumns(comparison))
  return {
    html: tableHtml(sheet, {
      caption: words.messages.compare.shownTable,
      foot: [...creditLines(sources, comparison.dataset, words, exportedOn), link],
      lang: TAGS[words.locale],
    }),
    text: tabSeparated(sheet),
  }
}

const RULE = '1.5pt solid #17191c'
const HAIRLINE = '0.75pt solid #17191c'
const CELL = 'padding:2pt 6pt'

/** A three-line table whose styles stand in its tags, since that is what word processors take over. */
export function tableHtml(
  { fields, rows }: Sheet,
  { caption, foot, lang }: { caption: string; foot: readonly string[]; lang: string },
): string {
  const isNumeric = fields.map((_, i) => rows.every((row) => typeof row[i] === 'number'))
  const cell = (
    tag: 'td' | 'th',
    value: Written,
    i: number,
    style: string,
    more: Attributes = {},
  ) =>
    element(
      tag,
      { ...more, style: `${CELL};text-align:${isNumeric[i] ? 'right' : 'left'}${style}` },
      [escapeXml(value === null ? '' : String(value))],
    )
  const head = fields.map((field, i) =>
    cell('th', field, i, `;border-top:${RULE};border-bottom:${HAIRLINE}`, { scope: 'col' }),
  )
  const body = rows.map((row, at) => {
    const style = at === rows.length - 1 ? `;border-bottom:${RULE}` : ''
    return element('tr', {}, [row.map((value, i) => cell('td', value, i, style)).join('')])
  })
  return [
    element('p', { lang }, [element('b', {}, [escapeXml(caption)])]),
    element('table', { lang, style: 'border-collapse:collapse' }, [
      element('thead', {}, [element('tr', {}, [head.join('')])]),
      element('tbody', {}, [body.join('')]),
    ]),
    ...foot.map((line) => element('p', { lang, style: 'font-size:9pt' }, [escapeXml(line)])),
  ].join('')
}

/** Fields and rows with tabs between; a text that a spreadsheet would run gets an apostrophe before it. */
function tabSeparated({ fields, rows }: Sheet): string {
  return [fields, ...rows].map((row) => `${row.map(tabless).join('\t')}\n`).join('')
}

function tabless(value: Written): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return harmless(value.replace(/[\t\r\n]+/g, ' '))
}
