import type { Messages } from '../zh'
import { plural } from './grammar'

export const dateline = {
  label: 'Dataset',
  version: (version) => `version ${version}`,
  size: (zones, documents) =>
    `${plural(zones, 'zone', 'zones')}, ${plural(documents, 'document', 'documents')}`,
} satisfies Messages['dateline']
