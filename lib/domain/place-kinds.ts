/** Apart from the schema, so that a page can go through them without loading it. */
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
