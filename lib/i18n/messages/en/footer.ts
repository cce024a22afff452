import type { Messages } from '../zh'

export const footer = {
  licence: (name) => `Data licence ${name}`,
  methodology: 'Methods and definitions',
  datasets: 'Datasets and downloads',
} satisfies Messages['footer']
