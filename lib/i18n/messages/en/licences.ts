import type { LicenceMessages } from '@/lib/i18n/messages/zh/licences'

export const licences: LicenceMessages = {
  title: 'Licences',
  lead: 'Under which licences our own code and data are published, and the packages and fonts that the pages carry. The list is read from the lock file whenever the pages are built.',
  own: 'Our own',
  ownText: [
    'The program’s code: MIT.',
    'The coding of the datasets: CC BY 4.0 (Attribution 4.0 International).',
    'Quoted words remain their publishers’.',
  ],
  ownLicence: 'Text of the MIT licence',
  fonts: 'Fonts and outlines',
  fontsText: [
    'Latin letters and digits are set in Inter, Chinese characters in Noto Sans SC where the system has no Chinese font. Both are under the SIL Open Font License 1.1, and used unchanged.',
    'The outlines of the wordmark are taken from Noto Serif CJK SC Bold 2.001, copyright Adobe, under the same licence.',
  ],
  packages: 'Packages of software and fonts',
  packagesLead: (count) =>
    `${count} come to a browser with the pages. Each licence leads to its text.`,
  name: 'Name',
  version: 'Version',
  licence: 'Licence',
  textMissing: 'the package has no text of it',
  texts: 'Texts of the licences',
  textsLead: 'As the packages have them, unchanged; packages with the same text stand together.',
  files: 'For programs',
  notices: 'All texts as one file',
  bill: 'Bill of materials (CycloneDX 1.6)',
}
