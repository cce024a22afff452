import type { WrittenCell } from './written-table'

/** A sheet to be written: its name, its rows with the heads first, and how wide its columns are, in characters. */
export interface SheetToWrite {
  name: string
  rows: readonly (readonly WrittenCell[])[]
  widths: readonly number[]
}

/** Sheets as an XLSX workbook, heads in bold and standing still; numbers are numbers, all else is text and never a formula. */
export async function writeWorkbook(
  sheets: readonly SheetToWrite[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsx } = await import('write-excel-file/universal')
  const written = writeXlsx(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, i) =>
        row.map((value) =>
          value === null
            ? null
            : typeof value === 'number'
              ? { value, type: Number }
              : {
                  value,
                  type: String,
                  wrap: true,
                  alignVertical: 'top' as const,
                  ...(i === 0 && { fontWeight: 'bold' as const }),
                },
        ),
      ),
    })),
  )
  return new Uint8Array(await (await written.toBlob()).arrayBuffer())
}
