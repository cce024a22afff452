/** What a list of references may hold here, by the names of CSL 1.0.2. */
export type CslType = 'article-newspaper' | 'dataset' | 'document' | 'report' | 'webpage'

/** A name as it is printed: data do not say what of it is a family name. */
export interface CslName {
  literal: string
}

/** Year, or year and month, or the day. */
type CslDateParts =
  | readonly [number]
  | readonly [number, number]
  | readonly [number, number, number]

export interface CslDate {
  'date-parts': readonly [CslDateParts]
}

/** The same words in another language. */
export interface CslTranslation {
  language: string
  title?: string
  author?: readonly CslName[]
  'container-title'?: string
}

/** One reference as reference managers read it: CSL-JSON, https://docs.citationstyles.org. Texts are single lines. */
export interface CslItem {
  /** ASCII, fit for a BibTeX key; no two items of a list share one. */
  id: string
  type: CslType
  /** BCP 47: the language of title and names. */
  language: string
  title: string
  author?: readonly CslName[]
  'container-title'?: string
  publisher?: string
  version?: string
  /** Of a paper: the page that is quoted, 版次. */
  page?: string
  issued?: CslDate
  /** When the address was looked up. */
  accessed?: CslDate
  URL?: string
  /** What a reader of the reference has to know: that there is no address, and why. */
  note?: string
  /** CSL leaves this key to whoever writes the file. */
  custom?: { translation: CslTranslation }
}

/** `2026-11-23`, or as much of it as the date has. */
export function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

/** The other way round. */
export function dateOf(iso: string): CslDate {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return { 'date-parts': [[year]] }
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] }
}
