import { element } from '../xml'
import { MAIN, XML_HEAD } from './markup'
import type { Cell, CellLook, Workbook } from './workbook'

/** The styles of a workbook, each once. */
export interface StyleIndex {
  /** Number of the style of a cell; 0 is the plain one. */
  of: (cell: Cell) => number
  markup: string
}

/** The first number that formats of our own may have. */
const FIRST_FORMAT = 164
/** The spreadsheet's own format for text. */
const TEXT_FORMAT = 49

type Look = CellLook & { linked?: boolean }

/**
 * Collects the looks of a workbook's cells.
 *
 * @param font the face that its texts are set in
 */
export function styleIndex({ sheets }: Workbook, font: string): StyleIndex {
  const looks = new Map<string, Look>([[keyOf({}), {}]])
  for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
    const look = lookOf(cell)
    looks.set(keyOf(look), look)
  }
  const keys = [...looks.keys()]
  return {
    of: (cell) => keys.indexOf(keyOf(lookOf(cell))),
    markup: stylesMarkup([...looks.values()], font),
  }
}

function lookOf({ look, href }: Cell): Look {
  return { ...look, ...(href && { linked: true }) }
}

function keyOf({ bold, ruled, wrapped, linked, align, format }: Look): string {
  return [
    bold ? 'b' : '',
    ruled ? 'r' : '',
    wrapped ? 'w' : '',
    linked ? 'l' : '',
    align,
    format,
  ].join()
}

function stylesMarkup(looks: readonly Look[], font: string): string {
  const formats = [...new Set(looks.flatMap(({ format }) => format ?? []))].filter(
    (format) => format !== '@',
  )
  const numberOf = (format: string | undefined) => {
    if (format === undefined) return 0
    return format === '@' ? TEXT_FORMAT : FIRST_FORMAT + formats.indexOf(format)
  }
  return (
    XML_HEAD +
    element('styleSheet', { xmlns: MAIN }, [
      list(
        'numFmts',
        formats.map((formatCode) =>
          element('numFmt', { numFmtId: numberOf(formatCode), formatCode }),
        ),
      ),
      list('fonts', [fontOf(font), fontOf(font, '<b/>'), fontOf(font, '<u/>')]),
      list('fills', [patternFill('none'), patternFill('gray125')]),
      list('borders', [border(''), border(element('color', { rgb: 'FF1B1D1F' }))]),
      list('cellStyleXfs', [
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, [
          element('alignment', { vertical: 'top' }),
        ]),
      ]),
      list(
        'cellXfs',
        looks.map((look) => formatOf(look, numberOf(look.format))),
      ),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ])
  )
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items)
}

function fontOf(name: string, marks = ''): string {
  return element('font', {}, [marks, element('sz', { val: 11 }), element('name', { val: name })])
}

function patternFill(patternType: string): string {
  return element('fill', {}, [element('patternFill', { patternType })])
}

/** A border with or without a line below. */
function border(color: string): string {
  const bottom = color === '' ? '<bottom/>' : element('bottom', { style: 'thin' }, [color])
  return element('border', {}, ['<left/><right/><top/>', bottom, '<diagonal/>'])
}

function formatOf({ bold, ruled, wrapped, linked, align }: Look, numFmtId: number): string {
  const fontId = linked ? 2 : Number(bold ?? false)
  return element(
    'xf',
    {
      numFmtId,
      fontId,
      fillId: 0,
      borderId: Number(ruled ?? false),
      xfId: 0,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: fontId === 0 ? undefined : 1,
      applyBorder: ruled ? 1 : undefined,
      applyAlignment: 1,
    },
    [
      element('alignment', {
        horizontal: align === 'right' ? 'right' : align && 'left',
        indent: align === 'indented' ? 1 : undefined,
        vertical: ruled ? 'bottom' : 'top',
        wrapText: wrapped ? 1 : undefined,
      }),
    ],
  )
}
