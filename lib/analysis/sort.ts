import type { MetricId } from './metric'

type Direction = 'ascending' | 'descending'

/** `dataset` is the order in which the documents speak of the zones. */
export interface Sort {
  by: MetricId | 'name' | 'dataset'
  direction: Direction
}
