import { type Locale, TAGS } from '@/lib/i18n/locales'
import { address, type CitedText, closed, joined, piece, type Run, titled } from './cited-text'
import { type CslItem, type CslName, type CslTranslation, isoOf } from './csl-item'

/** What the style itself says, in the language of the list it stands in. */
interface Terms {
  undated: string
  version: (version: string) => string
  dataset: string
  /** The year first, as the style has it. */
  date: (iso: string) => string
  /** Before the address of what may change: with the day. */
  retrieved: (iso: string) => string
  and: (names: readonly string[]) => string
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const TERMS: Record<Locale, Terms> = {
  en: {
    undated: 'n.d.',
    version: (version) => `Version ${version}`,
    dataset: 'Data set',
    date: (iso) => {
      const [year, month, day] = iso.split('-')
      const named = MONTHS[Number(month) - 1]
      return [year, named && [named, day && Number(day)].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ')
    },
    retrieved: (iso) => {
      const [year, month, day] = iso.split('-')
      return `Retrieved ${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}, from `
    },
    and: (names) => {
      const last = names.at(-1) ?? ''
      if (names.length < 3) return names.join(' & ')
      return `${names.slice(0, -1).join(', ')}, & ${last}`
    },
  },
  zh: {
    undated: '无日期',
    version: (version) => `${version} 版`,
    dataset: '数据集',
    date: (iso) => {
      const [year, ...rest] = iso.split('-').map(Number)
      if (rest.length === 0) return String(year)
      return `${year}年${rest.map((part, i) => `${part}${'月日'[i]}`).join('')}`
    },
    retrieved: (iso) => `${TERMS.zh.date(iso)}检索自 `,
    and: (names) => names.join('、'),
  },
}

/** More authors than these are not all named: nineteen, an ellipsis, the last. */
const MOST_AUTHORS = 20

/**
 * A reference by the APA style, seventh edition. In an English list the names of a Chinese document are the English
 * ones, where there are any, and its title is followed by its translation in square brackets.
 */
export function apa(item: CslItem, locale: Locale): CitedText {
  const terms = TERMS[locale]
  const { URL: url } = item
  const translation = translationFor(item, locale)
  const author = translation?.author ?? item.author ?? []
  const nameTerms = translation?.author
    ? terms
    : TERMS[item.language.startsWith('zh') ? 'zh' : 'en']
  const title = titleOf(item, terms, translation)
  const date: CitedText = [{ text: `(${dateOf(item, terms)})` }]
  const described: CitedText = item.type === 'dataset' ? [{ text: `[${terms.dataset}]` }] : []
  const reference = joined(
    [
      // Without an author the title comes first, and what it is of after the date.
      ...(author.length > 0
        ? [[authors(author, nameTerms)], date, joined([title, described], ' ')]
        : [title, date, described]),
      containerOf(item, translation),
      item.publisher !== undefined && [piece(item.publisher)],
    ],
    '. ',
  )
  if (url === undefined) return closed(reference)
  const isUndated = item.issued === undefined && item.accessed !== undefined
  const retrieved = isUndated && item.accessed ? terms.retrieved(isoOf(item.accessed)) : ''
  return [...closed(reference), { text: ` ${retrieved}` }, address(url)]
}

/** The words for a list in a language in which the document was not printed. */
export function translationFor({ custom }: CslItem, locale: Locale): CslTranslation | undefined {
  const translation = custom?.translation
  return translation?.language === TAGS[locale] ? translation : undefined
}

/** The title, its translation and its version. */
function titleOf(item: CslItem, terms: Terms, translation: CslTranslation | undefined): Run[] {
  const { type, title, version, language } = item
  const printed = type === 'article-newspaper' ? piece(title) : titled(title, language)
  const added = [
    translation?.title !== undefined && `[${translation.title}]`,
    version !== undefined && `(${terms.version(version)})`,
  ].filter((part) => part !== false)
  return [
    translation ? { ...printed, lang: language } : printed,
    ...added.flatMap((text) => [{ text: ' ' }, piece(text)]),
  ]
}

/** The paper with the page, or the site. */
function containerOf(item: CslItem, translation: CslTranslation | undefined): CitedText {
  const own = item['container-title']
  if (own === undefined) return []
  const translated = translation?.['container-title']
  const language = translated === undefined ? item.language : (translation?.language ?? '')
  const name = translated ?? own
  if (item.type === 'webpage') return [piece(name)]
  const page = item.page === undefined ? [] : [{ text: ', ' }, piece(item.page)]
  return [titled(name, language), ...page]
}

/** Papers, pages and notices have a day; reports and datasets a year. */
function dateOf({ type, issued }: CslItem, terms: Terms): string {
  if (!issued) return terms.undated
  const iso = isoOf(issued)
  return type === 'report' || type === 'dataset' ? iso.slice(0, 4) : terms.date(iso)
}

function authors(names: readonly CslName[], { and }: Terms): Run {
  const shown = names.map(({ literal }) => piece(literal).text)
  if (shown.length <= MOST_AUTHORS) return { text: and(shown) }
  return { text: `${shown.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${shown.at(-1)}` }
}
