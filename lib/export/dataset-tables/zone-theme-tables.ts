import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { ROLE_WEIGHTS, WEIGHTS } from '@/lib/domain/theme-weight'
import { type DatasetTable, tableOf } from './dataset-table'
import { ownColumns, owned } from './owned-records'

/** Which zone holds which theme, and the records that make it one. */
export function zoneThemeTables(dataset: Dataset): DatasetTable[] {
  const { ZoneTheme, ThemeReason } = MEANINGS
  const held = owned(dataset, ({ themes }) => themes)
  return [
    tableOf(
      {
        name: 'zone-themes',
        title: { zh: '各区的主题', en: 'Themes of zones' },
        meaning: ZoneTheme.meaning,
      },
      held,
      (columns) => [
        ...ownColumns(columns),
        columns.needed('theme', ZoneTheme.fields.theme, ({ record }) => record.theme, {
          refersTo: 'themes',
        }),
        columns.needed('weight', ZoneTheme.fields.weight, ({ record }) => record.weight, {
          values: WEIGHTS,
        }),
      ],
    ),
    tableOf(
      {
        name: 'theme-reasons',
        title: { zh: '主题的依据', en: 'Reasons of themes' },
        meaning: ThemeReason.meaning,
      },
      held.flatMap(({ record: { id, because } }) =>
        because.map((reason) => ({ theme: id, ...reason })),
      ),
      ({ needed }) => [
        needed(
          'zone_theme',
          { zh: '各区主题记录的标识', en: 'Id of the zone’s theme' },
          ({ theme }) => theme,
          { refersTo: 'zone-themes' },
        ),
        needed('record', ThemeReason.fields.record, ({ record }) => record, {
          refersTo: 'records',
        }),
        needed('role', ThemeReason.fields.role, ({ role }) => role, {
          values: Object.keys(ROLE_WEIGHTS),
        }),
      ],
    ),
  ]
}
