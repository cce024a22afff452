import type { KindMeanings } from './kind-meanings'

/** The words behind the records, and where they stand. */
export const evidenceMeanings = {
  Evidence: {
    meaning: {
      zh: '某份文件的某些字句支持一条记录。`start` 与 `end` 是规范化文本中按 Unicode 码位计的半开区间；手上没有全文时，它们与 `prefix`、`suffix` 皆缺。',
      en: 'The statement that words of a document support a record. `start` and `end` are half-open offsets in Unicode code points of the canonical text; they, `prefix` and `suffix` are absent where the text is not held.',
    },
    fields: {
      id: { zh: '证据的标识', en: 'Id of the piece of evidence' },
      source: { zh: '文件的标识', en: 'Id of the document' },
      exact: { zh: '原话', en: 'The words' },
      prefix: {
        zh: '紧接在前的字，至多 16 码位',
        en: 'What stands just before, at most 16 code points',
      },
      suffix: {
        zh: '紧接在后的字，至多 16 码位',
        en: 'What stands just after, at most 16 code points',
      },
      start: { zh: '首字的位置，从 0 数起', en: 'Position of the first character, counted from 0' },
      end: { zh: '末字之后的位置', en: 'Position after the last character' },
      locator: { zh: '给人看的位置', en: 'Where the words stand, for people' },
    },
  },
  Locator: {
    meaning: {
      zh: '给人看的位置。段落在一节之内从 1 数起。',
      en: 'Where words stand, for people. Paragraphs are counted from 1 within a section.',
    },
    fields: {
      section: { zh: '节号，照原文', en: 'Section number as printed' },
      paragraph: { zh: '节内第几段', en: 'Paragraph within the section' },
      page: { zh: '页或版，照原文', en: 'Page as printed' },
      sheet: { zh: '表格文件中的工作表', en: 'Sheet, where the document is a spreadsheet' },
      row: { zh: '工作表中第几行，从 1 数起', en: 'Row of the sheet, counted from 1' },
    },
  },
} satisfies Pick<KindMeanings, 'Evidence' | 'Locator'>
