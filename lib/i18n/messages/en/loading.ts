import type { Messages } from '../zh'

export const loading = {
  failed:
    'Part of the page did not load. Check the connection and try again; if the site has just been updated, reload the page.',
  retry: 'Try again',
} satisfies Messages['loading']
