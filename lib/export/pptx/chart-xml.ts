import { element, escapeXml } from '../xml'

/** Pieces of DrawingML charts (ECMA-376, part 1, 21.2), each an element and what stands in it. */

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

const SHEET = 'Sheet1'
const EMU_PER_POINT = 12700

/** `<c:name val="…"/>` */
export function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: String(value) })
}

export function wrap(name: string, children: readonly string[]): string {
  return element(`c:${name}`, {}, children.length > 0 ? children : [''])
}

/** `#5e8eed` as a fill. */
export function solidFill(color: string): string {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: hex(color) })])
}

/** Diagonal lines of a colour on paper. */
export function hatchFill(color: string, paper: string): string {
  return element('a:pattFill', { prst: 'wdUpDiag' }, [
    element('a:fgClr', {}, [element('a:srgbClr', { val: hex(color) })]),
    element('a:bgClr', {}, [element('a:srgbClr', { val: hex(paper) })]),
  ])
}

export const NO_FILL = element('a:noFill', {})
export const NO_LINE = element('a:ln', {}, [NO_FILL])

/** @param width in points */
export function stroke(color: string, width: number, dash = 'solid'): string {
  return element('a:ln', { w: Math.round(width * EMU_PER_POINT), cap: 'flat' }, [
    solidFill(color),
    element('a:prstDash', { val: dash }),
    element('a:round', {}),
  ])
}

/** Fill and line of a part of a chart. */
export function looks(...children: readonly string[]): string {
  return wrap('spPr', children)
}

/** Size in points, colour and weight of words; the faces are those of the presentation. */
export function textLooks(size: number, color: string, lang: string, bold = false): string {
  return wrap('txPr', [
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element('a:p', {}, [
      element('a:pPr', {}, [
        element('a:defRPr', { sz: Math.round(size * 100), b: bold ? 1 : 0 }, runLooks(color)),
      ]),
      element('a:endParaRPr', { lang }),
    ]),
  ])
}

function runLooks(color: string): string[] {
  return [
    solidFill(color),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
  ]
}

/** The name of the series in a column of the sheet; columns count from 0. */
export function seriesName(name: string, column: number): string {
  return wrap('tx', [strings(`${SHEET}!$${letters(column)}$1`, [name])])
}

export function categories(names: readonly string[]): string {
  return wrap('cat', [strings(`${SHEET}!$A$2:$A$${names.length + 1}`, names)])
}

/** Numbers of a column of the sheet; a missing one has no point, which is a gap. */
export function values(
  numbers: readonly (number | null)[],
  column: number,
  formatCode: string,
): string {
  const points = numbers.map((number, idx) => (number === null ? '' : point(idx, String(number))))
  const name = letters(column)
  return wrap('val', [
    wrap('numRef', [
      text('f', `${SHEET}!$${name}$2:$${name}$${numbers.length + 1}`),
      wrap('numCache', [
        text('formatCode', formatCode),
        val('ptCount', numbers.length),
        points.join(''),
      ]),
    ]),
  ])
}

/** What labels show of each point. */
export function labelContent(showsValue: boolean): string[] {
  return [
    val('showLegendKey', 0),
    val('showVal', showsValue ? 1 : 0),
    val('showCatName', 0),
    val('showSerName', 0),
    val('showPercent', 0),
    val('showBubbleSize', 0),
  ]
}

export function manualLayout(box: { x: number; y: number; width: number; height: number }): string {
  const share = (name: string, value: number) => val(name, value.toFixed(6))
  return wrap('layout', [
    wrap('manualLayout', [
      val('layoutTarget', 'inner'),
      val('xMode', 'edge'),
      val('yMode', 'edge'),
      share('x', box.x),
      share('y', box.y),
      share('w', box.width),
      share('h', box.height),
    ]),
  ])
}

/** A whole chart part around its plot area. */
export function chartSpace(plotArea: readonly string[], lang: string, legend = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    'c:chartSpace',
    NAMESPACES,
    [
      val('date1904', 0),
      val('lang', lang),
      val('roundedCorners', 0),
      wrap('chart', [
        val('autoTitleDeleted', 1),
        wrap('plotArea', plotArea),
        legend,
        val('plotVisOnly', 1),
        val('dispBlanksAs', 'gap'),
      ]),
      looks(NO_FILL, NO_LINE),
      element('c:externalData', { 'r:id': 'rId1' }, [val('autoUpdate', 0)]),
    ],
  )}`
}

/** A run of words within a chart. */
export function richText(words: string, size: number, color: string, lang: string): string {
  return wrap('rich', [
    element('a:bodyPr', { wrap: 'none' }),
    element('a:lstStyle', {}),
    element('a:p', {}, [
      element('a:r', {}, [
        element('a:rPr', { lang, sz: Math.round(size * 100), b: 1 }, runLooks(color)),
        element('a:t', {}, [escapeXml(words)]),
      ]),
    ]),
  ])
}

function strings(formula: string, names: readonly string[]): string {
  return wrap('strRef', [
    text('f', formula),
    wrap('strCache', [val('ptCount', names.length), ...names.map((name, idx) => point(idx, name))]),
  ])
}

function point(idx: number, value: string): string {
  return element('c:pt', { idx }, [text('v', value)])
}

function text(name: string, words: string): string {
  return wrap(name, [escapeXml(words)])
}

/** 0 → A, 26 → AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}
