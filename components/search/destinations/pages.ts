import { PAGES } from '@/components/layout/site-pages'
import { type DestinationSource, inEveryLanguage } from './destination'

/** The pages of the site, also by their names in the address. */
export const pages: DestinationSource = ({ locale }) => [
  {
    id: 'page home',
    kind: 'page',
    name: inEveryLanguage(({ nav }) => nav.home),
    href: `/${locale}`,
  },
  ...PAGES.map((page) => ({
    id: `page ${page}`,
    kind: 'page' as const,
    name: inEveryLanguage(({ nav }) => nav[page]),
    also: [{ en: page }],
    href: `/${locale}/${page}`,
  })),
]
