import { element } from '../xml'

const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Widths of rules in eighths of a point: the heavy ones 1.5 pt, that under the head 0.75 pt. */
const HEAVY = 12
const LIGHT = 6

/**
 * 三线表 as a table style of Word: rules above the head, below it and below the last row, and nowhere else. The
 * library has no table styles of its own and takes them as XML.
 */
export function threeLineTable(name: string): string {
  const rule = (side: string, width: number) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': 0, 'w:color': '000000' })
  const margins = ['left', 'right'].map((side) =>
    element(`w:${side}`, { 'w:w': 85, 'w:type': 'dxa' }),
  )
  return element('w:styles', { 'xmlns:w': WORDPROCESSING }, [
    element('w:style', { 'w:type': 'table', 'w:styleId': 'ThreeLineTable', 'w:customStyle': 1 }, [
      element('w:name', { 'w:val': name }),
      element('w:uiPriority', { 'w:val': 99 }),
      element('w:qFormat', {}),
      element('w:tblPr', {}, [
        element('w:tblBorders', {}, [rule('top', HEAVY), rule('bottom', HEAVY)]),
        element('w:tblCellMar', {}, margins),
      ]),
      element('w:tblStylePr', { 'w:type': 'firstRow' }, [
        element('w:tcPr', {}, [element('w:tcBorders', {}, [rule('bottom', LIGHT)])]),
      ]),
    ]),
  ])
}
