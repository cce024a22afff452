import type { Written } from '../table'
import { element, escapeXml } from '../xml'
import { letters } from './chart-xml'
import { packed } from './packed'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The workbook behind a chart, one sheet: numbers as numbers, words as words, missing values as no cell at all. */
export function chartWorkbook(rows: readonly (readonly Written[])[]): Uint8Array<ArrayBuffer> {
  return packed({
    '[Content_Types].xml': document('Types', { xmlns: `${PACKAGE}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Override', {
        PartName: '/xl/workbook.xml',
        ContentType: `${SHEET_TYPE}.sheet.main+xml`,
      }),
      element('Override', {
        PartName: '/xl/worksheets/sheet1.xml',
        ContentType: `${SHEET_TYPE}.worksheet+xml`,
      }),
    ]),
    '_rels/.rels': relationTo('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relationTo('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': document('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
      element('sheets', {}, [element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })]),
    ]),
    'xl/worksheets/sheet1.xml': document('worksheet', { xmlns: MAIN }, [
      element(
        'sheetData',
        {},
        rows.map((cells, row) =>
          element(
            'row',
            { r: row + 1 },
            cells.map((cell, column) => cellOf(cell, `${letters(column)}${row + 1}`)),
          ),
        ),
      ),
    ]),
  })
}

function cellOf(value: Written, r: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return element('c', { r }, [element('v', {}, [String(value)])])
  const words = element('t', { 'xml:space': 'preserve' }, [escapeXml(value)])
  return element('c', { r, t: 'inlineStr' }, [element('is', {}, [words])])
}

function relationTo(type: string, target: string): string {
  return document('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
    element('Relationship', { Id: 'rId1', Type: `${RELATIONS}/${type}`, Target: target }),
  ])
}

function document(
  name: string,
  attributes: Record<string, string>,
  children: readonly string[],
): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, attributes, children)}`
}
