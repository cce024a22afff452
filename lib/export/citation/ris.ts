import { type CslDate, type CslItem, type CslType, isoOf } from './csl-item'

const TYPES: Record<CslType, string> = {
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
  document: 'GEN',
  report: 'RPRT',
  webpage: 'ELEC',
}

/** A reference as a record of a .ris file: lines that end with CR LF, a tag and a value each, on one line however long. */
export function risRecord(item: CslItem): string {
  const { id, type, language, title, author = [], issued, accessed } = item
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['SP', item.page],
    ['ET', item.version],
    ['PY', issued && isoOf(issued).slice(0, 4)],
    ['DA', issued && risDate(issued)],
    ['UR', item.URL],
    ['Y2', accessed && risDate(accessed)],
    ['N1', item.note],
    ['LA', language],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`))
    .join('')
}

/** `2026/11/23/`: year, month, day and a part for anything else, each of which may be empty. */
function risDate(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoOf(date).split('-')
  return `${year}/${month}/${day}/`
}
