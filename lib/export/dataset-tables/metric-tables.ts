import { compareZones } from '@/lib/analysis/compare-zones'
import { type Column, cellOf } from '@/lib/analysis/comparison'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { defaultView } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import { MISSING_REASONS } from '@/lib/domain/missing'
import { writtenNumber } from '../written-value'
import { type DatasetTable, tableOf } from './dataset-table'

/** What is computed of the records: every metric with its definition, and its value for every zone in every way of counting. */
export function metricTables(dataset: Dataset): DatasetTable[] {
  return [metricsTable(dataset), metricValuesTable(dataset)]
}

function metricsTable(dataset: Dataset): DatasetTable {
  return tableOf(
    {
      name: 'metrics',
      title: { zh: '指标', en: 'Metrics' },
      meaning: {
        zh: '由记录算出的各项数字及其定义。',
        en: 'The numbers that are computed of the records, with their definitions.',
      },
    },
    [...metricsOf(dataset).values()],
    ({ needed, worded, yesNo }) => [
      needed('id', { zh: '指标的标识', en: 'Id of the metric' }, ({ id }) => id),
      ...worded('label', { zh: '名称', en: 'Name' }, ({ label }) => label),
      ...worded('definition', { zh: '定义', en: 'Definition' }, ({ definition }) => definition),
      ...worded('unit', { zh: '单位', en: 'Unit' }, ({ unit }) => unit),
      ...worded('caveat', { zh: '注意', en: 'What to mind' }, ({ caveat }) => caveat),
      needed(
        'support',
        { zh: '数值的来路', en: 'Where its values come from' },
        ({ support }) => support,
      ),
      yesNo(
        'comparable',
        { zh: '逐区可比', en: 'Whether zones may be compared on it' },
        ({ comparable }) => comparable,
      ),
    ],
  )
}

function metricValuesTable(dataset: Dataset): DatasetTable {
  const option = {
    zh: '数法的标识；只有一种数法时为空',
    en: 'Id of the way of counting; empty where there is only one',
  }
  return tableOf(
    {
      name: 'metric-values',
      title: { zh: '指标数值', en: 'Values of metrics' },
      meaning: {
        zh: '每个区在每项指标上的数值，一种数法一行；没有数值的写明原因。',
        en: 'The value of each metric for each zone, a row for each way of counting; where there is none, the reason.',
      },
    },
    columnsOf(dataset).flatMap((column) =>
      dataset.zones.map((zone) => ({ zone, column, cell: cellOf(column, zone.id) })),
    ),
    ({ needed, plain, decimal }) => [
      needed('zone', { zh: '区的标识', en: 'Id of the zone' }, ({ zone }) => zone.id, {
        refersTo: 'zones',
      }),
      needed('metric', { zh: '指标的标识', en: 'Id of the metric' }, ({ cell }) => cell.metric, {
        refersTo: 'metrics',
      }),
      plain('option', option, ({ column }) => column.option),
      decimal(
        'value',
        { zh: '数值，用指标的单位', en: 'The value, in the metric’s unit' },
        ({ column, zone }) => writtenNumber(column, zone),
      ),
      plain(
        'missing',
        { zh: '没有数值的原因', en: 'Why there is no value' },
        ({ cell: { value, missing = 'not-stated' } }) => (value === null ? missing : null),
        { values: MISSING_REASONS },
      ),
      plain(
        'printed',
        { zh: '原文所印的残缺形式', en: 'The damaged form in print' },
        ({ cell }) => cell.printed,
      ),
    ],
  )
}

/** Every metric in every way of counting, over all zones. */
function columnsOf(dataset: Dataset): Column[] {
  const view = defaultView(dataset)
  return [...metricsOf(dataset).values()].flatMap(({ id, options }) =>
    (options?.map((each) => each.id) ?? [null]).flatMap(
      (option) =>
        compareZones(
          dataset,
          { ...view, metrics: [id], options: option === null ? {} : { [id]: option } },
          () => 0,
        ).columns,
    ),
  )
}
