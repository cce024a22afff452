import type { LocalizedText } from '@/lib/domain/text'
import type { ColumnMapping, IndicatorUse } from '@/lib/user-datasets/map/mapping'
import type { DatasetFile, Draft } from './draft'
import { firstRow } from './first-row'
import { idWords } from './id-words'
import { namesOf, type TableRow, textOf } from './table-row'
import { choiceIn } from './take-choice'
import { takeId } from './take-id'
import { neededText, optionalText } from './take-text'

/** What stands for the unit of an indicator that has none. */
export const NO_UNIT: LocalizedText = { zh: '单位未注明', en: 'unit not given' }

/** A row of the sheet of indicators. */
export function takeIndicator(row: TableRow, draft: Draft) {
  const label = neededText(draft, row, 'label')
  const comparable = choiceIn<'true' | 'false'>(draft, row, 'comparable', 'truth')
  const better = choiceIn<'higher' | 'lower' | 'neither'>(draft, row, 'better', 'direction')
  if (!label || comparable === null || better === null) return
  const id = takeId(draft, row, 'indicator', idWords(draft, label) || 'indicator')
  if (!id) return
  const definition = optionalText(draft, row, 'definition')
  const decimals = Number(textOf(row, 'decimals') || Number.NaN)
  addIndicator(draft, {
    id,
    label,
    ...(definition && { definition }),
    unit: optionalText(draft, row, 'unit') ?? NO_UNIT,
    decimals: Number.isInteger(decimals) && decimals >= 0 && decimals <= 6 ? decimals : 2,
    comparable: comparable !== 'false',
    ...(better && better !== 'neither' && { better }),
  })
  draft.named.indicators.add(id, namesOf(row, label))
}

/**
 * The indicator of a column of numbers: one that the sheet of indicators has under its name, or else a new one. Two
 * columns of one name are two indicators.
 */
export function indicatorOf(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping,
  use: IndicatorUse,
): string {
  const known = indicatorNamed(draft, use.label)
  const isTaken =
    known !== null &&
    firstRow(draft, `column of ${known} in ${row.sheet.name}`, column.column) !== null
  const id = known === null || isTaken ? newIndicator(draft, use) : known
  if (known === null) firstRow(draft, `column of ${id} in ${row.sheet.name}`, column.column)
  draft.columnIndicators.set(column, id)
  return id
}

function indicatorNamed(draft: Draft, label: LocalizedText): string | null {
  for (const name of [label.zh, label.en]) {
    const found = name === undefined ? null : draft.named.indicators.find(name)
    if (found?.is === 'one') return found.id
  }
  return null
}

/** An indicator that no sheet lists. */
export function newIndicator(draft: Draft, { is: _, ...indicator }: IndicatorUse): string {
  const id = draft.ids.indicator.make(idWords(draft, indicator.label) || 'indicator')
  addIndicator(draft, { id, ...indicator })
  const { zh, en } = indicator.label
  draft.named.indicators.add(
    id,
    [zh ?? '', en ?? ''].filter((name) => name !== ''),
  )
  return id
}

function addIndicator(draft: Draft, indicator: NonNullable<DatasetFile['indicators']>[number]) {
  draft.indicators.push(indicator)
  const { zh, en } = indicator.unit
  // A unit that nobody gave is none that numbers could differ from.
  if (zh !== NO_UNIT.zh) draft.units.set(indicator.id, zh ?? en ?? '')
}
