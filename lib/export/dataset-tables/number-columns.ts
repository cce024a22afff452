import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import type { Observation } from '@/lib/domain/indicator'
import { MISSING_REASONS } from '@/lib/domain/missing'
import type { TableColumn, TableColumns } from './table-columns'

/** What a number that documents state consists of: a value, or the reason why there is none. */
export function numberColumns<
  Item extends { record: Pick<Observation, 'indicator' | 'value' | 'printed' | 'missing'> },
>({ needed, plain, decimal }: TableColumns<Item>): TableColumn<Item>[] {
  const { fields } = MEANINGS.Observation
  return [
    needed('indicator', fields.indicator, ({ record }) => record.indicator, {
      refersTo: 'indicators',
    }),
    decimal('value', fields.value, ({ record }) => record.value),
    plain('printed', fields.printed, ({ record }) => record.printed),
    plain('missing', fields.missing, ({ record }) => record.missing, { values: MISSING_REASONS }),
  ]
}
