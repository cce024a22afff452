/** Apart from the schema, so that a page can go through them without loading it. */
export const GOAL_KINDS = ['component', 'umbrella', 'end-goal', 'outcome'] as const
