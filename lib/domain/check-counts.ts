import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import type { StatedCount, Zone } from './zone'

/** A count that the document prints equals the number of records listed for it. */
export function checkCounts(dataset: Dataset): DatasetProblem[] {
  return dataset.zones.flatMap((zone, z) =>
    zone.stated.flatMap((stated, s) => {
      const listed = listedFor(stated, zone)
      return listed === stated.value
        ? []
        : [problem('count-differs', ['zones', z, 'stated', s, 'value'], stated.value, listed)]
    }),
  )
}

function listedFor(stated: StatedCount, zone: Zone): number {
  if (stated.of !== 'goals' || stated.group === undefined) return zone[stated.of].length
  return zone.goals.filter((goal) => goal.group === stated.group).length
}
