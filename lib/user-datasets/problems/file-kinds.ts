import type { ProblemWords } from '@/lib/domain/dataset-problem'
import type { Bilingual } from '@/lib/domain/text'
import { count, LIMITS, sizeText } from '../limits'

const both = (text: string): Bilingual => ({ zh: text, en: text })

const READABLE: Bilingual = {
  zh: '表格（XLSX、CSV）、数据集 JSON 或数据包 ZIP',
  en: 'a table (XLSX, CSV), a dataset in JSON or a Data Package in ZIP',
}

/** What a file turned out to be that we do not read. */
const OTHER_FILES = {
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  image: { zh: '图片', en: 'an image' },
  document: { zh: '文字处理文件', en: 'a word processor’s document' },
  zip: {
    zh: '压缩文件，里面没有表格和数据集',
    en: 'a zip that holds neither a table nor a dataset',
  },
  binary: { zh: '不是文字的数据', en: 'data that are not text' },
} as const satisfies Record<string, Bilingual>

export type OtherFile = keyof typeof OTHER_FILES

const ENCODINGS: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 (BOM)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030',
}

const DELIMITERS: Record<string, Bilingual> = {
  ',': { zh: '逗号', en: 'commas' },
  ';': { zh: '分号', en: 'semicolons' },
  '\t': { zh: '制表符', en: 'tabs' },
}

/** What can be said of a file as a whole. */
export const fileKinds = {
  'file-empty': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: READABLE,
      got: { zh: '空文件', en: 'an empty file' },
      remedy: {
        zh: '检查文件是否存好，再选一次。',
        en: 'Check that the file was saved, and choose it again.',
      },
    }),
  },
  'file-too-large': {
    severity: 'error',
    words: (bytes: number | null, limit: number): ProblemWords => ({
      wanted: { zh: `不超过 ${sizeText(limit)}`, en: `at most ${sizeText(limit)}` },
      got:
        bytes === null
          ? {
              zh: `读到 ${sizeText(limit)} 仍未完`,
              en: `more than ${sizeText(limit)}, still going on`,
            }
          : both(sizeText(bytes)),
      remedy: {
        zh: '删去用不到的列，或分成几个文件分别导入。',
        en: 'Remove columns that are not needed, or split it and bring the parts one by one.',
      },
    }),
  },
  'files-too-many': {
    severity: 'error',
    words: (files: number): ProblemWords => ({
      wanted: {
        zh: `一次不超过 ${LIMITS.files} 个文件`,
        en: `at most ${LIMITS.files} files at a time`,
      },
      got: { zh: `${count(files)} 个`, en: `${count(files)} of them` },
      remedy: { zh: '分几次导入。', en: 'Bring them in several goes.' },
    }),
  },
  'file-other': {
    severity: 'error',
    words: (is: OtherFile): ProblemWords => ({
      wanted: READABLE,
      got: OTHER_FILES[is],
      remedy: {
        zh: '文件的内容决定怎样读，扩展名不算数；请另存为 XLSX 或 CSV。',
        en: 'What is in a file decides, not its extension; save it as XLSX or CSV.',
      },
    }),
  },
  'file-locked': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '没有密码的工作簿', en: 'a workbook without a password' },
      got: { zh: '有密码保护的工作簿', en: 'a workbook that is protected by a password' },
      remedy: {
        zh: '在表格软件中打开，去掉密码后另存一份；这里不问密码。',
        en: 'Open it in your spreadsheet program and save a copy without the password; none is asked for here.',
      },
    }),
  },
  'file-old-format': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: 'XLSX 工作簿', en: 'an XLSX workbook' },
      got: {
        zh: '旧格式的 Office 文件（如 XLS）',
        en: 'an Office file of the old format, such as XLS',
      },
      remedy: {
        zh: '在表格软件中另存为 XLSX。',
        en: 'Save it as XLSX in your spreadsheet program.',
      },
    }),
  },
  'file-macros': {
    severity: 'note',
    words: (): ProblemWords => ({
      wanted: { zh: '只取单元格中的值', en: 'only the values in its cells' },
      got: { zh: '带宏的工作簿', en: 'a workbook with macros' },
      remedy: {
        zh: '宏没有运行，也不会运行；值已取出。',
        en: 'The macros were not run and never will be; the values were taken.',
      },
    }),
  },
  'zip-broken': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '完整的压缩文件', en: 'a whole zip' },
      got: { zh: '损坏或有密码的压缩文件', en: 'a zip that is damaged or has a password' },
      remedy: { zh: '重新下载或另存一份。', en: 'Download it again, or save another copy.' },
    }),
  },
  'zip-entries': {
    severity: 'error',
    words: (entries: number): ProblemWords => ({
      wanted: {
        zh: `不超过 ${count(LIMITS.zipEntries)} 个条目`,
        en: `at most ${count(LIMITS.zipEntries)} entries`,
      },
      got: { zh: `${count(entries)} 个`, en: `${count(entries)} of them` },
      remedy: {
        zh: '没有解开。检查文件从何而来。',
        en: 'It was not unpacked. Check where the file comes from.',
      },
    }),
  },
  'zip-ratio': {
    severity: 'error',
    words: (ratio: number): ProblemWords => ({
      wanted: {
        zh: `解开后不超过压缩时的 ${LIMITS.zipRatio} 倍`,
        en: `at most ${LIMITS.zipRatio} times its packed size, inflated`,
      },
      got: { zh: `超过 ${count(ratio)} 倍`, en: `more than ${count(ratio)} times` },
      remedy: {
        zh: '没有解完。检查文件从何而来。',
        en: 'Unpacking was stopped. Check where the file comes from.',
      },
    }),
  },
  'zip-size': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: {
        zh: `解开后不超过 ${sizeText(LIMITS.zipBytes)}`,
        en: `at most ${sizeText(LIMITS.zipBytes)}, inflated`,
      },
      got: { zh: '更多', en: 'more' },
      remedy: {
        zh: '没有解完。删去用不到的工作表和格式再试。',
        en: 'Unpacking was stopped. Remove sheets and formats that are not needed.',
      },
    }),
  },
  'xlsx-broken': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '读得出的 XLSX 工作簿', en: 'an XLSX workbook that can be read' },
      got: { zh: '内部结构有误的工作簿', en: 'a workbook whose inside is not in order' },
      remedy: {
        zh: '在表格软件中打开，另存为 XLSX 或 CSV。',
        en: 'Open it in your spreadsheet program and save it as XLSX or CSV.',
      },
    }),
  },
  'text-damaged': {
    severity: 'warning',
    words: (characters: number, line: number): ProblemWords => ({
      wanted: { zh: '完好的 UTF-8 文字', en: 'text in sound UTF-8' },
      got: {
        zh: `${count(characters)} 处字节不成字，第一处在第 ${count(line)} 行`,
        en: `bytes that make no character in ${count(characters)} places, first in line ${count(line)}`,
      },
      remedy: {
        zh: '用到这些字的行不导入；请从原件重新存成 UTF-8。',
        en: 'Rows that need them are left out; save the file again as UTF-8 from its original.',
      },
    }),
  },
  'text-encoding': {
    severity: 'note',
    words: (encoding: string): ProblemWords => ({
      wanted: { zh: 'UTF-8、UTF-16 或 GB18030', en: 'UTF-8, UTF-16 or GB18030' },
      got: both(ENCODINGS[encoding] ?? encoding),
      remedy: {
        zh: '若有乱码，请另存为 UTF-8 再选一次。',
        en: 'Where characters look wrong, save it as UTF-8 and choose it again.',
      },
    }),
  },
  'csv-delimiter': {
    severity: 'note',
    words: (delimiter: string, columns: number): ProblemWords => ({
      wanted: {
        zh: '以逗号、分号或制表符分列',
        en: 'columns parted by commas, semicolons or tabs',
      },
      got: {
        zh: `${DELIMITERS[delimiter]?.zh ?? delimiter}，${count(columns)} 列`,
        en: `${DELIMITERS[delimiter]?.en ?? delimiter}, ${count(columns)} columns`,
      },
      remedy: {
        zh: '若列数不对，请另存为以逗号分列的 CSV。',
        en: 'Where the columns are wrong, save it as CSV with commas.',
      },
    }),
  },
  'csv-quote': {
    severity: 'error',
    words: (row: number): ProblemWords => ({
      wanted: { zh: '成对的引号', en: 'quotation marks in pairs' },
      got: {
        zh: `第 ${count(row)} 行起有一个引号没有合上`,
        en: `one that is opened at row ${count(row)} and never closed`,
      },
      remedy: {
        zh: '补上引号；单元格里的引号写成两个（""）。',
        en: 'Close it; write a quotation mark within a cell twice ("").',
      },
    }),
  },
  'json-broken': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: '合乎语法的 JSON', en: 'JSON that can be parsed' },
      got: { zh: '语法有误', en: 'a fault in its syntax' },
      remedy: { zh: '用带 JSON 检查的编辑器改正。', en: 'Mend it in an editor that checks JSON.' },
    }),
  },
  'json-deep': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: { zh: `不超过 ${LIMITS.jsonDepth} 层`, en: `at most ${LIMITS.jsonDepth} levels` },
      got: { zh: '层数更多', en: 'more levels' },
      remedy: {
        zh: '数据集没有这样深的层次；检查文件。',
        en: 'No dataset goes that deep; check the file.',
      },
    }),
  },
  'files-mixed': {
    severity: 'error',
    words: (): ProblemWords => ({
      wanted: {
        zh: '一个数据集文件，或一张至几张表格',
        en: 'one dataset file, or one or several tables',
      },
      got: { zh: '数据集与其他文件混在一起', en: 'a dataset together with other files' },
      remedy: { zh: '数据集文件请单独选。', en: 'Choose a dataset file by itself.' },
    }),
  },
} as const
