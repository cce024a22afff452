import type { Messages } from '../zh'

export const notFound = {
  title: 'There is no such page',
  text: 'The address may be incomplete, or the page has been renamed.',
  home: 'Back to the start',
} satisfies Messages['notFound']
