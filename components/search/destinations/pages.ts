import { pageHref } from '@/components/filters/dataset-param'
import { PAGES } from '@/components/layout/site-pages'
import { type DestinationSource, inEveryLanguage } from './destination'

/** The pages of the site, also by their names in the address. */
export const pages: DestinationSource = ({ dataset, locale }) => [
  {
    id: 'page home',
    kind: 'page',
    name: inEveryLanguage(({ nav }) => nav.home),
    href: pageHref(locale, 'home', dataset),
  },
  ...PAGES.map((page) => ({
    id: `page ${page}`,
    kind: 'page' as const,
    name: inEveryLanguage(({ nav }) => nav[page]),
    also: [{ en: page }],
    href: pageHref(locale, page, dataset),
  })),
]
