import type { Messages } from '../zh'
import { plural } from './grammar'

export const savedViews = {
  title: 'Saved views',
  named: (name) => `“${name}”`,
  lead: 'Views are kept in this browser only, and sent nowhere.',
  name: 'Name',
  save: 'Save',
  noView:
    'This page has no view to save. Compare, Pair, a zone’s record, Themes and Linkages have one.',
  isSaved: (name) => `The view on this page is saved as ${name}.`,
  saved: (name) => `Saved as ${name}.`,
  list: 'Views saved',
  empty:
    'No view is saved yet. What is saved is the address of the view shown: which zones, how filtered and sorted, which evidence is open. Opened from here, it speaks the language you read then. Another browser does not have it, and clearing browsing data removes it; a file keeps it.',
  otherDataset: (id) => `another dataset, ${id}`,
  rename: 'Rename',
  renameOf: (name) => `Rename ${name}`,
  newName: 'New name',
  keepName: 'Keep this name',
  cancel: 'Cancel',
  renamed: (name) => `Renamed to ${name}.`,
  notRenamed: (name) =>
    `A name needs a character that can be seen; this view is still called ${name}.`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  removed: (name) => `Removed ${name}.`,
  undo: 'Undo',
  undoOf: (name) => `Undo: put ${name} back`,
  restored: (name) => `${name} is back.`,
  download: 'Download all (JSON)',
  downloaded: (file) => `Made ${file}`,
  open: 'Open a file',
  tooLarge: (file) =>
    `${file} is larger than 20 MB, unlikely to be a file of saved views, and was not read.`,
  unreadable: (file) =>
    `The browser could not read ${file}. It may have been moved; please choose it again.`,
  opened: (file, added, already) =>
    `${file}: ${plural(added, 'view', 'views')} taken in${already === '0' ? '' : `; ${already} more saved already`}.`,
  problems: (n) =>
    `${plural(n, 'place', 'places')} could not be read and were left out; the rest was taken in.`,
  problemsStored: (n) =>
    `${plural(n, 'place', 'places')} in what is stored cannot be read. Nothing was deleted, and a download includes it.`,
  moreProblems: (n) => `${n} more.`,
  wanted: 'Wanted',
  got: 'Got',
  remedy: 'Remedy',
  notKept: {
    denied:
      'The browser lets this site keep nothing. Views last until this page is closed or reloaded; download them as a file to open again later.',
    full: 'The browser’s room for this site is full. The latest change was not stored, and lasts until this page is closed or reloaded. Download the views as a file, then remove some.',
    newer:
      'A newer version of the program saved the views in this browser. This version cannot read them and leaves them as they are; reload the page to get the newer one. What you save meanwhile lasts until this page is closed.',
  },
  elsewhere: 'What else is stored in this browser',
} satisfies Messages['savedViews']
