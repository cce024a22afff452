import { COLUMNS, type ColumnKind } from './columns'
import { foldHeader } from './fold-header'
import { TABLE_IDS, type TableId } from './tables'

const HEADS = Object.fromEntries(
  TABLE_IDS.map((table) => [
    table,
    // Names of the template win over other heads of earlier columns.
    new Map([
      ...headsOf(table, ({ also }) => also).toReversed(),
      ...headsOf(table, ({ key, names }) => [key, names.zh, names.en]),
    ]),
  ]),
) as unknown as Record<TableId, ReadonlyMap<string, ColumnKind>>

/** Every head that some table knows, folded. */
export const KNOWN_HEADS: ReadonlySet<string> = new Set(
  TABLE_IDS.flatMap((table) => [...HEADS[table].keys()]),
)

/** The column of a table that a head names, in either language and under its other names. */
export function kindOfHead(table: TableId, name: string): ColumnKind | undefined {
  return HEADS[table].get(foldHeader(name))
}

function headsOf(table: TableId, names: (kind: ColumnKind) => readonly string[]) {
  return COLUMNS[table].flatMap((kind) =>
    names(kind).map((name) => [foldHeader(name), kind] as const),
  )
}
