import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { type DatasetTable, tableOf } from './dataset-table'

/** The codebook, and the kinds of number that documents state. */
export function codebookTables(dataset: Dataset): DatasetTable[] {
  return [themeGroupsTable(dataset), themesTable(dataset), indicatorsTable(dataset)]
}

function themeGroupsTable({ themeGroups }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.ThemeGroup
  return tableOf(
    { name: 'theme-groups', title: { zh: '主题类别', en: 'Theme groups' }, meaning },
    themeGroups,
    ({ needed, worded }) => [
      needed('id', fields.id, ({ id }) => id),
      ...worded('label', fields.label, ({ label }) => label),
      ...worded('short_label', fields.shortLabel, ({ shortLabel }) => shortLabel),
      ...worded('definition', fields.definition, ({ definition }) => definition),
    ],
  )
}

function themesTable({ themes }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Theme
  const texts = ['label', 'definition', 'include', 'exclude'] as const
  return tableOf(
    { name: 'themes', title: { zh: '主题', en: 'Themes' }, meaning },
    themes,
    ({ needed, worded }) => [
      needed('id', fields.id, ({ id }) => id),
      needed('group', fields.group, ({ group }) => group, { refersTo: 'theme-groups' }),
      ...texts.flatMap((key) => worded(key, fields[key], (theme) => theme[key])),
    ],
  )
}

function indicatorsTable({ indicators }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Indicator
  const texts = ['label', 'definition', 'unit'] as const
  return tableOf(
    { name: 'indicators', title: { zh: '数值种类', en: 'Indicators' }, meaning },
    indicators,
    ({ needed, plain, worded, whole, yesNo }) => [
      needed('id', fields.id, ({ id }) => id),
      ...texts.flatMap((key) => worded(key, fields[key], (indicator) => indicator[key])),
      whole('decimals', fields.decimals, ({ decimals }) => decimals),
      yesNo('comparable', fields.comparable, ({ comparable }) => comparable),
      plain('better', fields.better, ({ better }) => better, { values: ['higher', 'lower'] }),
    ],
  )
}
