import type { Messages } from '../zh'

export const footer = {
  licence: (name) => `Data licence ${name}`,
  code: 'Code licence MIT',
  methodology: 'Methods and definitions',
  datasets: 'Datasets and downloads',
  thirdParty: 'Third-party licences',
} satisfies Messages['footer']
