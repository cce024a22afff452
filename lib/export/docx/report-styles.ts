import { AlignmentType, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx'
import { type Locale, TAGS } from '@/lib/i18n/locales'
import { threeLineTable } from './three-line-table'

/** Points to half-points, in which Word counts sizes of type. */
const pt = (points: number) => points * 2
/** Points to twips, in which it counts lengths. */
const twips = (points: number) => points * 20

/** How a language sets its reports: faces of the printed and of the tool's voice, sizes in pt, names of own styles. */
interface Typography {
  song: Faces
  hei: Faces
  body: number
  /** Leading of running text, in lines. */
  lines: number
  /** Indent of the first line of a paragraph, in characters; 0 where paragraphs stand apart instead. */
  indent: number
  headings: { title: number; first: number; second: number; third: number; isBold: boolean }
  small: { caption: number; table: number; note: number }
  names: Readonly<Record<OwnStyle, string>>
}

interface Faces {
  ascii: string
  hAnsi: string
  cs: string
  eastAsia: string
}

/** Styles that Word has no name for. */
type OwnStyle =
  | 'TableHead'
  | 'TableHeadNumber'
  | 'TableText'
  | 'TableNumber'
  | 'FigureText'
  | 'Figure'
  | 'SourceNote'
  | 'HeadingPlain'
  | 'QuotedWords'
  | 'ThreeLineTable'

const faces = (latin: string, eastAsia: string): Faces => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
})

const TYPOGRAPHY: Readonly<Record<Locale, Typography>> = {
  zh: {
    song: faces('Times New Roman', '宋体'),
    hei: faces('Arial', '黑体'),
    body: 12,
    lines: 1.5,
    indent: 2,
    headings: { title: 18, first: 15, second: 14, third: 12, isBold: false },
    small: { caption: 10.5, table: 9, note: 9 },
    names: {
      TableHead: '表头',
      TableHeadNumber: '表头数字',
      TableText: '表内文字',
      TableNumber: '表内数字',
      FigureText: '图前文字',
      Figure: '图形',
      SourceNote: '图表注',
      HeadingPlain: '无编号标题',
      QuotedWords: '原话',
      ThreeLineTable: '三线表',
    },
  },
  en: {
    song: faces('Times New Roman', 'SimSun'),
    hei: faces('Arial', 'SimHei'),
    body: 11,
    lines: 1.25,
    indent: 0,
    headings: { title: 20, first: 15, second: 12.5, third: 11, isBold: true },
    small: { caption: 10, table: 8.5, note: 8.5 },
    names: {
      TableHead: 'Table Head',
      TableHeadNumber: 'Table Head Number',
      TableText: 'Table Text',
      TableNumber: 'Table Number',
      FigureText: 'Text before Figure',
      Figure: 'Figure',
      SourceNote: 'Source and Note',
      HeadingPlain: 'Heading without Number',
      QuotedWords: 'Quoted Words',
      ThreeLineTable: 'Three-line Table',
    },
  },
}

export const HEADING_NUMBERS = 'headings'
export const BULLETS = 'bullets'
export const REFERENCE_NUMBERS = 'references'

/**
 * Every style of a report. Where Word has a style for something it is that one, by its own id, so that a reader's
 * themes and tables of contents find it; nothing in the text is formatted but by a style.
 */
export function reportStyles(
  locale: Locale,
): Pick<IPropertiesOptions, 'styles' | 'externalStyles'> {
  const type = TYPOGRAPHY[locale]
  return {
    externalStyles: threeLineTable(type.names.ThreeLineTable),
    styles: {
      default: {
        document: {
          run: {
            font: type.song,
            size: pt(type.body),
            language: { value: locale === 'zh' ? 'en-US' : 'en-GB', eastAsia: TAGS.zh },
          },
        },
        hyperlink: { run: { color: '000000', underline: { type: 'single', color: '999999' } } },
      },
      paragraphStyles: [...textStyles(type), ...headingStyles(type), ...tableStyles(type)],
      characterStyles: [
        { id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true } },
        {
          id: 'QuotedWords',
          name: type.names.QuotedWords,
          quickFormat: true,
          run: { font: type.song, language: { eastAsia: TAGS.zh } },
        },
      ],
    },
  }
}

function textStyles(type: Typography): IParagraphStyleOptions[] {
  const { song, hei, body, small, indent, names } = type
  const line = { line: Math.round(type.lines * 240), lineRule: 'auto' as const }
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { ...line, after: indent > 0 ? 0 : twips(6) },
        ...(indent > 0 && {
          indent: { firstLineChars: indent * 100, firstLine: twips(body * indent) },
        }),
      },
    },
    {
      id: 'FigureText',
      name: names.FigureText,
      basedOn: 'BodyText',
      quickFormat: true,
      paragraph: { keepNext: true },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      paragraph: {
        spacing: { ...line, before: twips(3), after: twips(3) },
        indent: { left: twips(body * 2), right: twips(body * 2) },
      },
      run: { font: song },
    },
    ...[0, 1].map((level) => ({
      id: level === 0 ? 'ListBullet' : 'ListBullet2',
      name: level === 0 ? 'List Bullet' : 'List Bullet 2',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: {
          line: Math.round((type.lines - 0.15) * 240),
          lineRule: 'auto' as const,
          after: twips(1),
        },
        numbering: { reference: BULLETS, level },
      },
    })),
    {
      id: 'Bibliography',
      name: 'Bibliography',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { ...line, after: twips(3) },
        alignment: AlignmentType.LEFT,
        numbering: { reference: REFERENCE_NUMBERS, level: 0 },
      },
    },
    {
      id: 'Figure',
      name: names.Figure,
      basedOn: 'Normal',
      next: 'Caption',
      quickFormat: true,
      // The picture stays with its caption, which follows.
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: twips(6) } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(6), after: twips(6) },
      },
      run: { font: hei, size: pt(small.caption) },
    },
    {
      id: 'SourceNote',
      name: names.SourceNote,
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      paragraph: { spacing: { before: twips(3), after: twips(9), line: 288, lineRule: 'auto' } },
      run: { font: hei, size: pt(small.note) },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER },
      run: { font: hei, size: pt(small.note) },
    },
  ]
}

function headingStyles({
  song,
  hei,
  headings,
  names,
  small,
}: Typography): IParagraphStyleOptions[] {
  const heading = (level: 1 | 2 | 3, size: number, before: number): IParagraphStyleOptions => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    paragraph: {
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(before), after: twips(before / 2) },
      ...(level < 3 && { numbering: { reference: HEADING_NUMBERS, level: level - 1 } }),
    },
    run: { font: hei, size: pt(size), bold: headings.isBold },
  })
  return [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Subtitle',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: twips(12), after: twips(8) },
      },
      run: { font: song, size: pt(headings.title), bold: true },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: twips(3) } },
      run: { font: hei, size: pt(small.note) },
    },
    heading(1, headings.first, 18),
    heading(2, headings.second, 12),
    heading(3, headings.third, 8),
    {
      id: 'HeadingPlain',
      name: names.HeadingPlain,
      basedOn: 'Heading1',
      next: 'BodyText',
      quickFormat: true,
      paragraph: { numbering: false, indent: { left: 0, hanging: 0 } },
    },
  ]
}

function tableStyles({ hei, headings, names, small }: Typography): IParagraphStyleOptions[] {
  const run = { font: hei, size: pt(small.table) }
  // Exact, so that a number stands on one line with the name beside it, whatever face either is in.
  const spacing = {
    before: twips(2),
    after: twips(2),
    line: twips(small.table * 1.4),
    lineRule: 'exact' as const,
  }
  const style = (
    id: 'TableText' | 'TableNumber' | 'TableHead' | 'TableHeadNumber',
    isNumber: boolean,
    isHead: boolean,
  ): IParagraphStyleOptions => ({
    id,
    name: names[id],
    basedOn: id === 'TableText' ? 'Normal' : 'TableText',
    quickFormat: true,
    paragraph: {
      spacing,
      alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
      ...(isHead && { keepNext: true }),
    },
    run: { ...run, ...(isHead && { bold: headings.isBold }) },
  })
  return [
    style('TableText', false, false),
    style('TableNumber', true, false),
    style('TableHead', false, true),
    style('TableHeadNumber', true, true),
  ]
}
