/** Every page of a language by its name in the address, in the order in which pages are named. The home page has no name. */
export const PAGES = [
  'compare',
  'pair',
  'zone',
  'themes',
  'linkages',
  'source',
  'datasets',
  'import',
  'methodology',
  'accessibility',
  'licences',
] as const

export type PageName = (typeof PAGES)[number]

/** Not in the masthead: a zone's record opens from its name, the import from wherever a file is, the last two from the footer. */
const ELSEWHERE: readonly PageName[] = ['zone', 'import', 'accessibility', 'licences']

/** The pages that the masthead leads to. */
export const MASTHEAD_PAGES = PAGES.filter((page) => !ELSEWHERE.includes(page))
