import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { GOAL_KINDS } from '@/lib/domain/goal-kinds'
import { GOAL_GROUP_KINDS } from '@/lib/domain/zone'
import { type DatasetTable, tableOf } from './dataset-table'
import { ownColumns, owned } from './owned-records'

/** Slogans, umbrellas and headings, and the goals under them. */
export function goalTables(dataset: Dataset): DatasetTable[] {
  const { GoalGroup, Goal } = MEANINGS
  return [
    tableOf(
      {
        name: 'goal-groups',
        title: { zh: '目标分组', en: 'Goal groups' },
        meaning: GoalGroup.meaning,
      },
      owned(dataset, ({ goalGroups }) => goalGroups),
      (columns) => [
        ...ownColumns(columns),
        ...columns.worded('text', GoalGroup.fields.text, ({ record }) => record.text),
        columns.needed('kind', GoalGroup.fields.kind, ({ record }) => record.kind, {
          values: GOAL_GROUP_KINDS,
        }),
      ],
    ),
    tableOf(
      { name: 'goals', title: { zh: '目标', en: 'Goals' }, meaning: Goal.meaning },
      owned(dataset, ({ goals }) => goals),
      (columns) => [
        ...ownColumns(columns),
        ...columns.worded('text', Goal.fields.text, ({ record }) => record.text),
        columns.needed('kind', Goal.fields.kind, ({ record }) => record.kind, {
          values: GOAL_KINDS,
        }),
        columns.plain('group', Goal.fields.group, ({ record }) => record.group, {
          refersTo: 'goal-groups',
        }),
      ],
    ),
  ]
}
