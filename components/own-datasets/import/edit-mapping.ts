import type {
  ColumnMapping,
  ColumnUse,
  DatasetFacts,
  Mapping,
  SheetMapping,
} from '@/lib/user-datasets/map/mapping'

/** A mapping with one of its sheets matched otherwise. */
export function withSheet(mapping: Mapping, sheet: SheetMapping): Mapping {
  return {
    ...mapping,
    sheets: mapping.sheets.map((each) => (each.sheet === sheet.sheet ? sheet : each)),
  }
}

/** A sheet with one of its columns used otherwise, by the reader's choice: the reason for the guess goes. */
export function withUse(sheet: SheetMapping, column: number, use: ColumnUse): SheetMapping {
  return {
    ...sheet,
    columns: sheet.columns.map((each): ColumnMapping => {
      if (each.column !== column) return each
      const { why: _, ...chosen } = each
      return { ...chosen, use }
    }),
  }
}

export function withFacts(mapping: Mapping, facts: Partial<DatasetFacts>): Mapping {
  return { ...mapping, dataset: { ...mapping.dataset, ...facts } }
}
