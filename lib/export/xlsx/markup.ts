/** The first line of every part of an office file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Namespaces of Office Open XML. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PROPERTIES =
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
