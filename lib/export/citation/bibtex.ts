import { type CslItem, type CslType, isoOf } from './csl-item'

/** Entry types of BibLaTeX; programs that know BibTeX alone take those they do not know for `@misc`. */
const ENTRY_TYPES: Record<CslType, string> = {
  'article-newspaper': 'article',
  dataset: 'dataset',
  document: 'misc',
  report: 'report',
  webpage: 'online',
}

const LANGUAGES: Record<string, string> = { zh: 'chinese', en: 'english' }

/** What means something to TeX, in words that mean the character. Braces would have to pair even with a backslash before them. */
const SPECIAL: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
}

/** A reference as an entry of a .bib file in UTF-8. */
export function bibtexEntry(item: CslItem): string {
  const { id, type, language, title, author, issued, accessed, URL: url, note } = item
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
    ['title', capitalsKept(tex(title))],
    ...source(item),
    ['pages', item.page && tex(item.page)],
    ['version', item.version && tex(item.version)],
    // BibTeX reads the one, BibLaTeX the other.
    ['year', issued && isoOf(issued).slice(0, 4)],
    ['date', issued && isoOf(issued)],
    ['url', url && verbatim(url)],
    ['urldate', accessed && isoOf(accessed)],
    ['note', note && tex(note)],
    ['langid', LANGUAGES[language.slice(0, 2)]],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []))
  return `@${ENTRY_TYPES[type]}{${id},\n${lines.join('')}}`
}

/** Where it stands, or who brought it out. */
function source({ type, publisher, 'container-title': container }: CslItem) {
  if (type === 'article-newspaper')
    return [
      ['journal', container && tex(container)],
      ['entrysubtype', 'newspaper'],
    ] as const
  if (type === 'webpage') return [['organization', container && tex(container)]] as const
  return [[type === 'report' ? 'institution' : 'publisher', publisher && tex(publisher)]] as const
}

function tex(text: string): string {
  return text.replace(/[\\{}^~#$%&_]/g, (character) => SPECIAL[character] ?? '')
}

/** Styles that set titles in lower case leave alone what stands in braces; the first letter they keep by themselves. */
function capitalsKept(title: string): string {
  return title.replace(/[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{Nd}]+/gu, (word, at: number) => {
    const rest = at === 0 ? word.slice(1) : word
    return /\p{Lu}/u.test(rest) ? `{${word}}` : word
  })
}

/** An address is not read as TeX; it only must not end its field. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent)
}
