import type { FuzzTarget } from './fuzz-target'
import { ADDRESS_TARGETS } from './targets/addresses'
import { DATASET_TARGETS } from './targets/datasets'
import { READING_TARGETS } from './targets/readings'
import { TABLE_TARGETS } from './targets/tables'

/** Every door at which anything may arrive. */
export const TARGETS: readonly FuzzTarget[] = [
  ...DATASET_TARGETS,
  ...TABLE_TARGETS,
  ...ADDRESS_TARGETS,
  ...READING_TARGETS,
]
