import { codedFor } from './coded'
import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import { placedRecords } from './lookup'
import { CODED_LISTS } from './zone'

/** A number is there or its absence is explained; a part of a whole is not negative; a list that was not coded holds nothing. */
export function checkValues(dataset: Dataset): DatasetProblem[] {
  const values = Array.from(placedRecords(dataset), ([entry, at]) => {
    if (entry.kind !== 'observation' && entry.kind !== 'fact') return []
    const { value, missing } = entry.record
    const path = [...at, 'value']
    if ((value === null) === (missing === undefined))
      return [problem('value-and-missing', path, value)]
    const isPart = entry.kind === 'observation' && entry.record.part !== undefined
    return isPart && value !== null && value < 0
      ? [
          problem(
            'out-of-range',
            path,
            { zh: '≥ 0，各分项合为整体', en: '≥ 0, as a part of a whole' },
            value,
          ),
        ]
      : []
  })
  const lists = dataset.zones.map((zone, z) =>
    CODED_LISTS.flatMap((list) =>
      zone[list].length > 0 && !codedFor(zone, dataset).has(list)
        ? [problem('not-coded', ['zones', z, list], list, zone[list].length)]
        : [],
    ),
  )
  return [...values, ...lists].flat()
}
