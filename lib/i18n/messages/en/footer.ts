import type { Messages } from '../zh'

export const footer = {
  licence: (name) => `Data licence ${name}`,
  code: 'Code licence MIT',
  methodology: 'Methods and definitions',
  schema: 'Data format (JSON Schema)',
  dataset: 'Dataset (JSON)',
} satisfies Messages['footer']
