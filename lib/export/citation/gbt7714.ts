import { address, type CitedText, closed, joined, piece, type Run } from './cited-text'
import { type CslItem, type CslName, type CslType, isoOf } from './csl-item'

/** Editions of GB/T 7714, 信息与文献 参考文献著录规则. */
export type Edition = '2015' | '2025'

/** The kinds of documents, as both editions mark them. */
const MARKS: Record<CslType, string> = {
  'article-newspaper': 'N',
  dataset: 'DS',
  document: 'Z',
  report: 'R',
  webpage: 'EB',
}

/**
 * The marks between the parts. The edition of 2025 sets full stops, square brackets and slashes in half width and the
 * others in full width, whatever the language; that of 2015 does not say, and is mostly set in half width.
 */
const SIGNS = {
  '2015': { comma: ', ', open: '(', close: ')' },
  '2025': { comma: '，', open: '（', close: '）' },
} as const

/** More authors than these are not all named. */
const MOST_AUTHORS = 3

/** A reference by GB/T 7714 as it stands in a numbered list, without its number. */
export function gbt7714(item: CslItem, edition: Edition): CitedText {
  const { author = [], title, type, URL: url } = item
  const mark = url === undefined ? MARKS[type] : `${MARKS[type]}/OL`
  return closed(
    joined(
      [
        author.length > 0 && [authors(author, item.language, edition)],
        [piece(title), { text: `[${mark}]` }],
        ...publication(item, edition),
        url !== undefined && [address(url)],
      ],
      '. ',
    ),
  )
}

function authors(names: readonly CslName[], language: string, edition: Edition): Run {
  const { comma } = SIGNS[edition]
  const shown = names.slice(0, MOST_AUTHORS).map(({ literal }) => piece(literal).text)
  if (names.length > MOST_AUTHORS) shown.push(language.startsWith('zh') ? '等' : 'et al')
  return { text: shown.join(comma) }
}

/** Where and when it came out, and when it was looked up, as far as the edition wants it for this kind. */
function publication(item: CslItem, edition: Edition): CitedText[] {
  const { type, version, publisher, page, issued, URL: url } = item
  const { comma, open, close } = SIGNS[edition]
  const day = issued && isoOf(issued)
  const accessed = edition === '2015' ? lookedUp(item) : ''
  switch (type) {
    case 'article-newspaper':
      return [
        line(
          [item['container-title'], day],
          comma,
          `${page ? open + page + close : ''}${accessed}`,
        ),
      ]
    case 'webpage':
      return [line([], comma, dates(item, edition))]
    case 'dataset':
      return [
        line([version && `V${version}`], comma),
        line([publisher], comma, dates(item, edition)),
      ]
    case 'report':
    case 'document':
      if (url === undefined) return [line([publisher, day], comma)]
      // Online, the edition of 2025 wants neither publisher nor the day of looking up; that of 2015 wants both.
      return edition === '2025'
        ? [line([day], comma)]
        : [line([publisher], comma, dates(item, edition))]
  }
}

/** Parts with a comma between them, then what follows without one; empty where there is nothing. */
function line(parts: readonly (string | undefined)[], comma: string, after = ''): CitedText {
  const shown = parts.flatMap((part) => (part ? [piece(part).text] : []))
  const text = `${shown.join(comma)}${after}`
  return text === '' ? [] : [{ text }]
}

/** （2026-11-23）[2026-11-25]: of the thing, and of looking it up. */
function dates(item: CslItem, edition: Edition): string {
  const { open, close } = SIGNS[edition]
  return `${item.issued ? `${open}${isoOf(item.issued)}${close}` : ''}${lookedUp(item)}`
}

function lookedUp({ accessed }: CslItem): string {
  return accessed ? `[${isoOf(accessed)}]` : ''
}
