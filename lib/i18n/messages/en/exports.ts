import type { Messages } from '../zh'

export const exports = {
  title: 'Export',
  what: 'What',
  kinds: {
    figure: 'figure',
    table: 'table',
    report: 'whole comparison',
    dataset: 'dataset',
    citation: 'citation',
  },
  language: 'Language',
  languages: { zh: 'Chinese', en: 'English', all: 'both' },
  allNote: 'a file in Chinese and one in English, in one zip',
  link: 'Link',
  links: { latest: 'always latest', pinned: 'this version' },
  linkNotes: {
    latest: 'once the dataset is updated, the link shows the new numbers',
    pinned: (version) => `names version ${version}; opened over another one, the page says so`,
  },
  contents: {
    report: (figures) => [
      ...figures.map((title) => `Figure: ${title}`),
      'Table: the zones shown',
      'Definitions and ways of counting',
      'Sources',
    ],
    dataset: (title) => [
      `All records of “${title}”, each with its words and their place`,
      'Bibliographic records of the documents',
      'Version, dates and licence',
    ],
  },
  moreRows: (n) => `and ${n} more rows`,
  copyText: 'Copy text',
  textCopied: 'Text copied',
  making: (percent) => `Preparing… ${percent}%`,
  size: (kilobytes) => `${kilobytes} kB`,
  cancel: 'Cancel',
  reportTitle: (dataset, zones) => `${dataset}: the strategies of ${zones} zones`,
} satisfies Messages['exports']
