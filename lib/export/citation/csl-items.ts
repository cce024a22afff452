import type { Dataset } from '@/lib/domain/dataset'
import { isOwnId } from '@/lib/domain/own-id'
import type { SourceDocument } from '@/lib/domain/source-document'
import { inLanguage, type Language, type LocalizedText } from '@/lib/domain/text'
import { otherLocale, TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import type { CitationModel } from '../citation-model'
import { xmlCharacters } from '../xml'
import { type CslItem, type CslName, type CslTranslation, dateOf } from './csl-item'
import { documentType } from './document-type'

/** The view, then its dataset, then the documents, as references. */
export function cslItems(model: CitationModel): CslItem[] {
  const { dataset, sources, words, link, exportedOn } = model
  return withOwnIds([
    viewItem(model),
    datasetItem(dataset, words, datasetAddress(new URL(link).origin, dataset, words), exportedOn),
    ...sources.map((source) => documentItem(source, exportedOn)),
  ])
}

/**
 * What is on the screen: a page with the figure's title, made from a version of the dataset. Of a reader's own dataset there
 * is no page that anybody else could look up, so no address is given, and that is said.
 */
function viewItem({ dataset, title, words, link, exportedOn }: CitationModel): CslItem {
  const { text, locale } = words
  const { viewTitle } = words.messages.citation
  return {
    id: `${dataset.id}-view-${shortHash(link)}`,
    type: isOwnId(dataset.id) ? 'document' : 'webpage',
    language: TAGS[locale],
    title: oneLine(viewTitle(title, text(dataset.title), dataset.version)),
    author: namesIn(dataset.creator, locale),
    issued: dateOf(dataset.asOf),
    ...whereFound(dataset, words, link, exportedOn),
  }
}

/** The address and the day of looking it up; or that there is none. */
function whereFound(
  { id }: Pick<Dataset, 'id'>,
  words: Words,
  link: string,
  citedOn: string,
): Pick<CslItem, 'URL' | 'accessed' | 'note'> {
  return isOwnId(id)
    ? { note: words.messages.citation.unpublished }
    : { accessed: dateOf(citedOn), URL: link }
}

/** Where a dataset has its section on the page of datasets. */
export function datasetAddress(
  origin: string,
  { id }: Pick<Dataset, 'id'>,
  { locale }: Pick<Words, 'locale'>,
): string {
  return `${origin}/${locale}/datasets#${id}`
}

/** @param link absolute address of a page that shows the dataset */
export function datasetItem(
  {
    id,
    version,
    title,
    creator,
    asOf,
  }: Pick<Dataset, 'id' | 'version' | 'title' | 'creator' | 'asOf'>,
  words: Words,
  link: string,
  citedOn: string,
): CslItem {
  return {
    id: `${id}-${version}`,
    type: 'dataset',
    language: TAGS[inLanguage(title, words.locale).language],
    title: oneLine(words.text(title)),
    author: namesIn(creator, words.locale),
    version,
    issued: dateOf(asOf),
    ...whereFound({ id }, words, link, citedOn),
  }
}

/**
 * A source document in the words in which it was printed, with the other language's beside them. A paper is what its
 * article stands in; of other documents without an author the publisher is the author, as both standards want it.
 *
 * @param citedOn ISO date, taken for the day the address was looked up where the dataset does not say
 * @param page what is quoted of it, which counts where it is a paper
 */
export function documentItem(source: SourceDocument, citedOn: string, page?: string): CslItem {
  const { id, language, title, published, accessed, url } = source
  const type = documentType(source)
  const translation = translationOf(source)
  return {
    id,
    type,
    language: TAGS[language],
    title: oneLine(inLanguage(title, language).text),
    ...partsIn(source, language),
    ...(type === 'article-newspaper' && page !== undefined && { page: oneLine(page) }),
    ...(published !== undefined && { issued: dateOf(published) }),
    ...(url !== undefined && { accessed: dateOf(accessed ?? citedOn), URL: url }),
    ...(translation && { custom: { translation } }),
  }
}

type Parts = Pick<CslItem, 'author' | 'container-title' | 'publisher'>

/** Author, and where the document stands or who brought it out, in a language or the nearest there is. */
function partsIn(source: SourceDocument, language: Language): Parts {
  const type = documentType(source)
  const publisher = oneLine(inLanguage(source.publisher, language).text)
  const author = source.author && namesIn(source.author, language)
  if (type === 'article-newspaper')
    return { ...(author && { author }), 'container-title': publisher }
  if (!author) return { author: [{ literal: publisher }] }
  if (author.some(({ literal }) => literal === publisher)) return { author }
  return { author, ...(type === 'webpage' ? { 'container-title': publisher } : { publisher }) }
}

/** The same in the language in which the document was not printed, as far as the dataset has it. */
function translationOf(source: SourceDocument): CslTranslation | undefined {
  const other = otherLocale(source.language)
  const has = (text: LocalizedText | undefined) =>
    text?.[other] !== undefined && text[source.language] !== undefined
  const { author, 'container-title': container } = partsIn(source, other)
  const hasAuthor = has(source.author ?? source.publisher)
  const translation: CslTranslation = {
    language: TAGS[other],
    ...(has(source.title) && { title: oneLine(source.title[other] ?? '') }),
    ...(author && hasAuthor && { author }),
    ...(container && has(source.publisher) && { 'container-title': container }),
  }
  return Object.keys(translation).length > 1 ? translation : undefined
}

/** The names that a text lists. A comma divides Chinese ones; in others it may stand within one. */
function namesIn(names: LocalizedText, wanted: Language): CslName[] {
  const { text, language } = inLanguage(names, wanted)
  return oneLine(text)
    .split(language === 'zh' ? /[、，；;]/ : /[、；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((literal) => ({ literal }))
}

/** Line ends, control characters and halves of characters have no place in a reference. */
function oneLine(text: string): string {
  return xmlCharacters(text.replace(/\s+/g, ' ').trim())
}

/** Ids of different kinds of things may be the same; the later ones are then numbered. */
function withOwnIds(items: readonly CslItem[]): CslItem[] {
  const taken = new Set<string>()
  return items.map((item) => {
    let id = item.id
    for (let n = 2; taken.has(id); n += 1) id = `${item.id}-${n}`
    taken.add(id)
    return { ...item, id }
  })
}

/** FNV-1a, 32 bits: tells views of one dataset apart in a library that holds several. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
