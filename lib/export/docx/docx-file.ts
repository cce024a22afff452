import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  ImageRun,
  type INumberingOptions,
  type IRunOptions,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SectionType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Locale } from '@/lib/i18n/locales'
import type { ReportWords } from '@/lib/i18n/messages/zh/report'
import { settled } from '../figure-words'
import type {
  Block,
  Pages,
  PictureBlock,
  TableRow as RowBlock,
  Span,
  TableBlock,
  WrittenReport,
} from './block'
import { BULLETS, HEADING_NUMBERS, REFERENCE_NUMBERS, reportStyles } from './report-styles'
import { SHEET, TALLEST_PICTURE, TEXT_WIDTH } from './sheet'

/** Marks that Chinese and Latin share; only a hint tells Word that they are Chinese here. */
const SHARED_MARKS = /[\u00b7\u2010-\u2027\u2030-\u203b]/
/** Twips to a px, of which 96 make an inch. */
const TWIPS_TO_PX = 96 / 1440

/** Character styles of spans that speak otherwise than their paragraph. */
const VOICES = { quoted: 'QuotedWords', emphasis: 'Emphasis' } as const

/** What is said of a document besides its text. */
export interface DocxSetting {
  locale: Locale
  report: ReportWords
  /** The program that made it. */
  creator: string
}

/** The report as a file of Word; its dates and the ids of its parts are still the library's, `settledPackage` sets them. */
export async function docxFile(written: WrittenReport, setting: DocxSetting): Promise<Uint8Array> {
  const { locale, report, creator } = setting
  const writer = new Writer(locale, report)
  const document = new Document({
    title: settled(written.title),
    description: settled(written.description),
    creator,
    lastModifiedBy: creator,
    ...reportStyles(locale),
    numbering: numbering(locale),
    sections: written.pages.map((pages) => writer.section(pages)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Numbers of headings, bullets, and the numbers that citations point to. */
function numbering(locale: Locale): INumberingOptions {
  const counting = locale === 'zh' ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL
  const hanging = { style: { paragraph: { indent: { left: 420, hanging: 420 } } } }
  const bullet = (level: number, text: string) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
  })
  const heading = (level: number, text: string) => ({
    level,
    format: counting,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.NOTHING,
    style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
  })
  return {
    config: [
      {
        reference: HEADING_NUMBERS,
        levels:
          locale === 'zh'
            ? [heading(0, '%1、'), heading(1, '（%2）')]
            : [heading(0, '%1\u2002'), heading(1, '%1.%2\u2002')],
      },
      {
        reference: BULLETS,
        levels: [bullet(0, '•'), bullet(1, '–')],
      },
      {
        reference: REFERENCE_NUMBERS,
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '[%1]', ...hanging }],
      },
    ],
  }
}

/** Turns blocks into the library's objects, and counts captions and pictures while it goes. */
class Writer {
  private readonly captions = { figure: 0, table: 0 }

  constructor(
    private readonly locale: Locale,
    private readonly words: ReportWords,
  ) {}

  section({ lie, blocks }: Pages): ISectionOptions {
    const { width, height, margin } = SHEET
    const orientation = lie === 'upright' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { width, height, orientation },
          margin: { top: margin, right: margin, bottom: margin, left: margin },
        },
      },
      footers: { default: this.footer() },
      children: blocks.flatMap((block) => this.block(block, TEXT_WIDTH[lie])),
    }
  }

  private footer(): Footer {
    const { before, after } = this.words.page
    const children = [before, PageNumber.CURRENT, after]
    return new Footer({
      children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })],
    })
  }

  private block(block: Block, width: number): (Paragraph | Table)[] {
    switch (block.is) {
      case 'text':
        return [this.paragraph(block.style, block.spans)]
      case 'picture':
        return [this.picture(block), this.caption('figure', block.caption)]
      case 'table':
        return [this.caption('table', block.caption), this.table(block, width)]
    }
  }

  private paragraph(style: string, spans: readonly Span[]): Paragraph {
    return new Paragraph({ style, children: spans.map((span) => this.span(span)) })
  }

  /** “图 1　…”: the number is a field, so that Word counts on where captions are put in or taken out. */
  private caption(of: 'figure' | 'table', text: string): Paragraph {
    const { labels, captionGap } = this.words
    this.captions[of] += 1
    return new Paragraph({
      style: 'Caption',
      keepNext: of === 'table',
      children: [
        this.run(`${labels[of]} `),
        new SimpleField(` SEQ ${labels[of]} \\* ARABIC `, String(this.captions[of])),
        this.run(captionGap + text),
      ],
    })
  }

  private picture({ png, width, height, caption, alt }: PictureBlock): Paragraph {
    const scale = Math.min(TEXT_WIDTH.upright / width, TALLEST_PICTURE / height) * TWIPS_TO_PX
    const image = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: width * scale, height: height * scale },
      altText: {
        id: String(this.captions.figure + 1),
        name: settled(`${this.words.labels.figure} ${this.captions.figure + 1}`),
        title: settled(caption),
        description: settled(alt),
      },
    })
    return new Paragraph({ style: 'Figure', children: [image] })
  }

  private table({ columns, rows }: TableBlock, width: number): Table {
    const shares = columns.reduce((sum, { share }) => sum + share, 0)
    const widths = columns.map(({ share }) => Math.floor((width * share) / shares))
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ head, isNumber }, i) =>
        cell(
          head.map((line) => this.paragraph(isNumber ? 'TableHeadNumber' : 'TableHead', line)),
          widths[i],
        ),
      ),
    })
    return new Table({
      style: 'ThreeLineTable',
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true },
      rows: [head, ...rows.map((row) => this.row(row, columns, widths))],
    })
  }

  private row(row: RowBlock, columns: TableBlock['columns'], widths: readonly number[]): TableRow {
    if ('over' in row) {
      const children = [this.paragraph('TableHead', row.over)]
      return new TableRow({
        cantSplit: true,
        children: [new TableCell({ columnSpan: columns.length, children })],
      })
    }
    return new TableRow({
      cantSplit: true,
      children: row.cells.map((lines, i) => {
        const style = columns[i]?.isNumber ? 'TableNumber' : 'TableText'
        // A cell without a paragraph is no cell to Word.
        const filled = lines.length > 0 ? lines : [[]]
        return cell(
          filled.map((line) => this.paragraph(style, line)),
          widths[i],
        )
      }),
    })
  }

  private span(span: Span): ParagraphChild {
    if (typeof span === 'string') return this.run(span)
    const { text, voice, href, language } = span
    if (href !== undefined && isWebAddress(href))
      return new ExternalHyperlink({
        link: href,
        children: [this.run(text, { style: 'Hyperlink' })],
      })
    return this.run(text, voice ? { style: VOICES[voice] } : {}, language)
  }

  private run(text: string, options: IRunOptions = {}, language: string = this.locale): TextRun {
    const isChinese = language === 'zh' && SHARED_MARKS.test(text)
    return new TextRun({
      ...options,
      ...(isChinese && { font: { hint: 'eastAsia' } }),
      text: settled(text),
    })
  }
}

function cell(children: readonly Paragraph[], width = 0): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
}

function isWebAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text)
}
