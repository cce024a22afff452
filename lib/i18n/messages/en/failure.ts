import type { Messages } from '../zh'

export const failure = {
  title: 'This page could not be shown',
  text: 'A part of the program did not load, or went wrong. What you chose is in the address and is not lost; load the page again to go on.',
  retry: 'Load again',
} satisfies Messages['failure']
