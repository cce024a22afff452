import type PptxGenJS from 'pptxgenjs'
import { settled } from '../figure-words'
import type { ChartPart } from './chart-part'
import type {
  Box,
  Item,
  OutlineStep,
  Rule,
  ShapeItem,
  SlideRow,
  TableItem,
  TextItem,
} from './slide'

export type SlidePage = PptxGenJS.Slide

const INCHES = 72

/** Puts an item on a page of the library. Here our points become its inches, and all words fit for a file. */
export function putItem(item: Item, page: SlidePage, lang: string, charts: ChartPart[]): void {
  switch (item.is) {
    case 'text':
      page.addText(runsOf(item, lang), textOptions(item))
      return
    case 'shape':
      page.addShape(...shapeOf(item))
      return
    case 'table':
      page.addTable(...tableOf(item, lang))
      return
    case 'chart': {
      // The library makes frame and relations; `finishPackage` puts our own chart into its place.
      page.addChart(item.chart.type, PLACEHOLDER_DATA, {
        ...placed(item.box),
        objectName: item.name,
        altText: settled(item.alt),
      })
      charts.push(item.chart)
    }
  }
}

const PLACEHOLDER_DATA = [{ name: '', labels: [''], values: [0] }]

function placed({ x, y, width, height }: Box) {
  return { x: x / INCHES, y: y / INCHES, w: width / INCHES, h: height / INCHES }
}

function runsOf({ text, href }: TextItem, lang: string): PptxGenJS.TextProps[] {
  return text.map((paragraph, i) => ({
    text: settled(paragraph),
    options: {
      lang,
      breakLine: i < text.length - 1,
      ...(href && { hyperlink: { url: addressOf(href) } }),
    },
  }))
}

function textOptions(item: TextItem): PptxGenJS.TextPropsOptions {
  return {
    ...placed(item.box),
    objectName: item.name,
    isTextBox: true,
    margin: 0,
    fontSize: item.size,
    lineSpacing: item.lineHeight,
    color: hex(item.color),
    bold: item.bold ?? false,
    align: item.align ?? 'left',
    valign: item.valign ?? 'top',
    wrap: true,
  }
}

const SHAPES = {
  rect: 'rect',
  line: 'line',
  ellipse: 'ellipse',
  triangle: 'triangle',
  diamond: 'diamond',
  plus: 'plus',
  star: 'star5',
  outline: 'custGeom',
  // The library knows it, its types do not.
} as unknown as Record<ShapeItem['shape'], PptxGenJS.SHAPE_NAME>

function shapeOf(item: ShapeItem): [PptxGenJS.SHAPE_NAME, PptxGenJS.ShapeProps] {
  return [SHAPES[item.shape], shapeOptions(item)]
}

export function shapeOptions({
  box,
  name,
  fill,
  stroke,
  outline,
}: ShapeItem): PptxGenJS.ShapeProps {
  return {
    ...placed(box),
    objectName: name,
    ...(fill && { fill: { color: hex(fill) } }),
    ...(stroke && {
      line: {
        color: hex(stroke.color),
        width: stroke.width,
        dashType: stroke.dash === 'dot' ? 'sysDot' : stroke.dash === 'dash' ? 'dash' : 'solid',
      },
    }),
    ...(outline && { points: outline.map(pointOf) }),
  }
}

function pointOf(step: OutlineStep): NonNullable<PptxGenJS.ShapeProps['points']>[number] {
  if (step.to === 'close') return { close: true }
  const at = { x: step.x / INCHES, y: step.y / INCHES }
  if (step.to !== 'curve') return step.to === 'move' ? { ...at, moveTo: true } : at
  const [x1, y1, x2, y2] = [step.x1, step.y1, step.x2, step.y2].map((value) => value / INCHES)
  return { ...at, curve: { type: 'cubic', x1, y1, x2, y2 } } as ReturnType<typeof pointOf>
}

function tableOf(
  { rows, widths, size, lineHeight, name, box }: TableItem,
  lang: string,
): [PptxGenJS.TableRow[], PptxGenJS.TableProps] {
  return [
    rows.map((row) => cellsOf(row, lang, lineHeight)),
    {
      x: box.x / INCHES,
      y: box.y / INCHES,
      w: box.width / INCHES,
      colW: widths.map((width) => width / INCHES),
      rowH: rows.map(({ height }) => height / INCHES),
      fontSize: size,
      margin: CELL_MARGIN,
      valign: 'middle',
      objectName: name,
    },
  ]
}

// Top, right, bottom, left; in inches, as all margins of cells below one.
const CELL_MARGIN: [number, number, number, number] = [
  2 / INCHES,
  6 / INCHES,
  2 / INCHES,
  6 / INCHES,
]

function cellsOf(
  { cells, bold, above, below }: SlideRow,
  lang: string,
  lineHeight: number,
): PptxGenJS.TableCell[] {
  const none = { type: 'none' } as const
  const border: PptxGenJS.TableCellProps['border'] = [ruleOf(above), none, ruleOf(below), none]
  return cells.map(({ text, align, color, span, href }) => {
    const look = {
      lang,
      align,
      color: hex(color),
      bold: bold ?? false,
      lineSpacing: lineHeight,
      border: [...border] as typeof border,
      ...(span && { colspan: span }),
    }
    return href
      ? {
          text: [
            { text, options: { lang, color: hex(color), hyperlink: { url: addressOf(href) } } },
          ],
          options: look,
        }
      : { text, options: look }
  })
}

function ruleOf(rule: Rule | undefined): PptxGenJS.BorderProps {
  return rule ? { type: 'solid', pt: rule.width, color: hex(rule.color) } : { type: 'none' }
}

/** An address with nothing in it that a file cannot hold. */
function addressOf(href: string): string {
  return URL.canParse(href) ? new URL(href).href : settled(href)
}

function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}
