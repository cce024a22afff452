/** Kinds of records, apart from the schemas that use them: views need the lists, and not the schema library. */
export const GOAL_KINDS = ['component', 'umbrella', 'end-goal', 'outcome'] as const
export const GOAL_GROUP_KINDS = ['slogan', 'umbrella', 'heading'] as const

/** What zones link to. */
export const PLACE_KINDS = [
  'ftz',
  'port',
  'corridor',
  'platform',
  'city',
  'strategy',
  'service',
  'hub',
  'initiative',
  'programme',
] as const
