import type { stored as zh } from '@/lib/i18n/messages/zh/stored'
import { plural } from './grammar'

export const stored = {
  title: 'What is stored in this browser',
  lead: 'All of this is kept in this browser only and sent nowhere; each line can be cleared. A copy of a document that you open is not among it: that stays in memory.',
  unscripted:
    'A script reads this list out of the browser. Without scripts this site stores nothing.',
  denied: 'The browser lets this site keep nothing, so there is nothing.',
  things: {
    look: 'Light or dark',
    language: 'Language',
    slash: 'The / key for the search',
    savedViews: 'Saved views',
    datasets: 'Your own datasets',
    pages: 'Pages for reading offline',
  },
  other: (key) => `Other: ${key}`,
  nothing: 'nothing stored',
  slashOff: 'off',
  views: (n, names) => (n === '0' ? '0' : `${n}: ${names}`),
  viewsUnread: (n) => `, and ${plural(n, 'place', 'places')} that cannot be read`,
  files: (n) => plural(n, 'file', 'files'),
  room: (megabytes) => `, about ${megabytes} MB`,
  looking: 'Looking…',
  clear: 'Clear',
  clearOf: (thing) => `Clear: ${thing}`,
  cleared: (thing) => `Cleared: ${thing}.`,
  clearedPages:
    'Cleared: pages for reading offline. They are stored again when you next open this site.',
  undo: 'Undo',
  undoOf: (thing) => `Undo, put back: ${thing}`,
  restored: (thing) => `Back again: ${thing}.`,
  notCleared: (thing) =>
    `The browser did not let this be cleared: ${thing}. Clear this site’s data in the browser’s settings.`,
  notRestored: (thing) => `The browser did not take it back: ${thing}.`,
} satisfies typeof zh
