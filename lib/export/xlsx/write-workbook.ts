import { element, escapeXml } from '../xml'
import { zipFiles } from '../zip-files'
import { MAIN, PACKAGE, PROPERTIES, RELATIONS, XML_HEAD } from './markup'
import { linksOf, sheetMarkup, tableRange } from './sheet-markup'
import { styleIndex } from './style-index'
import type { Workbook, WorkbookSheet } from './workbook'

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook as an XLSX file (Office Open XML, ECMA-376). The same workbook gives the same bytes.
 *
 * @param font the face that its texts are set in
 */
export function writeWorkbook(workbook: Workbook, font: string): Uint8Array<ArrayBuffer> {
  const { sheets, createdOn } = workbook
  const styles = styleIndex(workbook, font)
  const parts = [
    { name: '[Content_Types].xml', content: typesMarkup(sheets.length) },
    { name: '_rels/.rels', content: rootRelations() },
    { name: 'docProps/core.xml', content: coreMarkup(workbook) },
    { name: 'docProps/app.xml', content: appMarkup() },
    { name: 'xl/workbook.xml', content: workbookMarkup(sheets) },
    { name: 'xl/_rels/workbook.xml.rels', content: workbookRelations(sheets.length) },
    { name: 'xl/styles.xml', content: styles.markup },
    ...sheets.flatMap((sheet, i) => sheetParts(sheet, i, sheetMarkup(sheet, styles))),
  ]
  return zipFiles(parts, createdOn)
}

function sheetParts(sheet: WorkbookSheet, i: number, content: string) {
  const part = { name: `xl/worksheets/sheet${i + 1}.xml`, content }
  const links = linksOf(sheet)
  if (links.length === 0) return [part]
  const targets = links.map(({ href }) => ({ type: 'hyperlink', target: href, isOutside: true }))
  return [part, { name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, content: relations(targets) }]
}

function typesMarkup(sheets: number): string {
  const part = (name: string, type: string) =>
    element('Override', { PartName: `/${name}`, ContentType: type })
  return (
    XML_HEAD +
    element('Types', { xmlns: `${PACKAGE}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
      part('xl/styles.xml', `${CONTENT}.styles+xml`),
      ...counted(sheets).map((n) =>
        part(`xl/worksheets/sheet${n}.xml`, `${CONTENT}.worksheet+xml`),
      ),
      part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      part(
        'docProps/app.xml',
        'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      ),
    ])
  )
}

function rootRelations(): string {
  return relations([
    { type: 'officeDocument', target: 'xl/workbook.xml' },
    {
      type: 'metadata/core-properties',
      base: `${PACKAGE}/relationships`,
      target: 'docProps/core.xml',
    },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ])
}

function workbookRelations(sheets: number): string {
  return relations([
    ...counted(sheets).map((n) => ({ type: 'worksheet', target: `worksheets/sheet${n}.xml` })),
    { type: 'styles', target: 'styles.xml' },
  ])
}

function relations(
  targets: readonly { type: string; target: string; base?: string; isOutside?: boolean }[],
): string {
  return (
    XML_HEAD +
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      targets.map(({ type, target, base = RELATIONS, isOutside }, i) =>
        element('Relationship', {
          Id: `rId${i + 1}`,
          Type: `${base}/${type}`,
          Target: target,
          TargetMode: isOutside ? 'External' : undefined,
        }),
      ),
    )
  )
}

function workbookMarkup(sheets: readonly WorkbookSheet[]): string {
  return (
    XML_HEAD +
    element(
      'workbook',
      {
        xmlns: MAIN,
        'xmlns:r': RELATIONS,
      },
      [
        element(
          'sheets',
          {},
          sheets.map(({ name }, i) =>
            element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
          ),
        ),
        namesMarkup(sheets),
      ],
    )
  )
}

/** Heads that are repeated on every sheet of paper, and the ranges that are filtered. */
function namesMarkup(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap((sheet, localSheetId) => {
    if (!sheet.hasHead) return []
    const name = `'${sheet.name.replaceAll("'", "''")}'`
    const range = tableRange(sheet).replace(/[A-Z]+|\d+/g, '$$$&')
    return [
      element('definedName', { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 }, [
        escapeXml(`${name}!${range}`),
      ]),
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId }, [
        escapeXml(`${name}!$1:$1`),
      ]),
    ]
  })
  return names.length === 0 ? '' : element('definedNames', {}, names)
}

function coreMarkup({ title, creator, createdOn }: Workbook): string {
  const time = element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, [
    `${createdOn}T00:00:00Z`,
  ])
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, [escapeXml(title)]),
        element('dc:creator', {}, [escapeXml(creator)]),
        time,
      ],
    )
  )
}

function appMarkup(): string {
  return (
    XML_HEAD +
    element('Properties', { xmlns: PROPERTIES }, [element('Application', {}, ['Zonescope'])])
  )
}

/** 1, 2, … */
function counted(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1)
}
