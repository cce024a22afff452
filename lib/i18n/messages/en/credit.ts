import type { Messages } from '../zh'

export const credit = {
  source: 'Source',
  sources: (titles) => `Source: ${titles}.`,
  book: (title) => `《${title}》`,
  by: (title, publisher) => `${title}, ${publisher}`,
  dataset: (title, version) => `Dataset “${title}” ${version}`,
  asOf: (date) => `data as of ${date}`,
  exported: (date) => `exported ${date}`,
  licence: (name) => `licence ${name}`,
  line: (parts) => parts.join('\u2002·\u2002'),
  separator: '; ',
  stop: '.',
} satisfies Messages['credit']
