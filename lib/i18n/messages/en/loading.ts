import type { Messages } from '../zh'

export const loading = {
  failed: 'Part of the page did not load.',
  retry: 'Try again',
} satisfies Messages['loading']
