import type { Messages } from '../zh'
import { plural } from './grammar'

export const ownDatasets = {
  bring: 'What about zones of your own?',
  bringNote: 'Open your data; it is not uploaded',
  change: 'Change',
  changeDataset: 'Change the dataset',
  pick: 'Which dataset to read',
  pickLead:
    'Datasets of your own are kept in this browser only: nothing is uploaded or sent anywhere.',
  builtIn: 'Built in',
  own: 'Your own',
  none: 'None yet. Open a file, and it is kept here.',
  looking: 'Looking…',
  beingRead: 'being read',
  about: (version, zones) => `version ${version}, ${plural(zones, 'zone', 'zones')}`,
  manage: 'Rename, export, merge, remove',

  state: {
    opening: 'being opened…',
    ready: 'your own, in this browser only',
    absent: 'not in this browser',
    broken: 'cannot be read',
    lost: 'not opened',
  },
  opening: 'Opening the dataset…',
  absentTitle: 'The dataset of this link is not here',
  absent: (id) =>
    `This link is to a dataset called ${id}. It lives in the browser of whoever made the link and was never uploaded, so it is not here. Ask them for its file and open that here; the link then shows what it should.`,
  absentOwn:
    'If it was your own, it may have been removed, or cleared with your browsing data; the file that you exported brings it back.',
  brokenTitle: 'This dataset was kept, and cannot be read',
  broken: (id, n) =>
    `${plural(n, 'place', 'places')} in ${id} ${n === '1' ? 'is' : 'are'} wrong: it may be damaged, or another version of the program kept it. Nothing was deleted, and other datasets are as they were.`,
  saveRaw: 'Save its content to a file, as it stands',
  lostTitle: 'The dataset was not opened',
  lost: 'A part of the program could not be loaded: there may be no network, or the site has just been updated. Check the connection or reload the page, and try again.',
  retry: 'Try again',
  readBuiltIn: 'Read the built-in dataset instead',

  open: 'Open a file',
  openNote:
    'Tables (XLSX, CSV), a Data Package (ZIP), a dataset or a project (JSON); several tables may be chosen together. Files are read in this browser and not uploaded.',
  drop: 'Or drop a file anywhere on this page.',
  dropHere: 'Let go to open it',
  reading: (file) => `Reading ${file}…`,
  tooLarge: (file) => `${file} is larger than 200 MB and was not read.`,
  unreadable: (file) =>
    `The browser could not read ${file}. It may have been moved; please choose it again.`,
  kept: (name) => `${name} is kept.`,
  heldNow: (name) =>
    `${name} is open, but the browser did not keep it: it lasts until this page is closed or reloaded.`,
  alreadyKept: (name) => `${name} was kept already, with the same content.`,
  changedElsewhere: (name) =>
    `Another tab has just changed ${name}, so nothing was written. The list is up to date; please try again.`,
  viewsKept: (n) => `${plural(n, 'saved view', 'saved views')} came with it.`,
  asks: (name, version, date) =>
    `${name} is here already, in version ${version} of ${date}, and differs from the file.`,
  replace: 'Replace it',
  beside: 'Keep both',
  cancel: 'Leave everything',
  otherOne: (id, asked) => `This file holds ${id}, and the link asks for ${asked}.`,
  read: (name) => `Read ${name}`,

  problems: (file, n) =>
    `${plural(n, 'place', 'places')} in ${file} ${n === '1' ? 'is' : 'are'} wrong, so it was not kept. The file itself is untouched.`,
  viewProblems: (n) =>
    `${plural(n, 'place', 'places')} in the saved views could not be read and were left out; the rest was taken in.`,
  place: 'Place',
  wanted: 'Wanted',
  got: 'Got',
  remedy: 'Remedy',
  moreProblems: (n) => `${n} more in the list to download.`,
  downloadProblems: 'Download the list (CSV)',
  problemTable: 'Problems in the file',

  title: 'Your own datasets',
  lead: 'Open a dataset of your own, and every page, figure, metric and export works on it. It is kept in this browser only: nothing is uploaded or sent anywhere, and the pages’ own security policy forbids sending data elsewhere.',
  unscripted:
    'Opening and keeping a dataset needs scripts. Without scripts this site stores nothing.',
  list: 'Datasets kept in this browser',
  named: (name) => `“${name}”`,
  size: (kilobytes) => `${kilobytes} kB`,
  added: (date) => `kept on ${date}`,
  changed: (date) => `changed on ${date}`,
  onlyHeld: 'the browser did not keep it: it lasts until this page is closed or reloaded',
  rename: 'Rename',
  renameOf: (name) => `Rename ${name}`,
  newName: 'New name',
  keepName: 'Keep this name',
  renamed: (name) => `Renamed to ${name}.`,
  notRenamed: (name) =>
    `A name needs a character that can be seen; this dataset is still called ${name}.`,
  duplicate: 'Duplicate',
  duplicateOf: (name) => `Duplicate ${name}`,
  duplicated: (name) => `Made ${name}.`,
  copyMark: ' (copy)',
  export: 'Export',
  exportOf: (name) => `Export ${name}`,
  exportProject: 'Export project',
  exportProjectOf: (name) => `Export project: ${name} with its saved views`,
  exported: (file) => `Made ${file}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  removed: (name) => `Removed ${name}.`,
  undo: 'Undo',
  undoOf: (name) => `Undo: put ${name} back`,
  restored: (name) => `${name} is back.`,
  cannotRead: (name) =>
    `What was kept of ${name} cannot be read, and was left alone. Its content can be saved from the page that reads it.`,
  failed: (name) => `${name}: the browser did not do it. Everything is as it was.`,
  persisted: 'The browser has promised not to clear them by itself.',
  notPersisted: 'Short of room, the browser may clear them by itself: export what matters to you.',
  notKept: {
    denied:
      'The browser lets this site keep nothing, as in a private window. A dataset that you open lasts until this page is closed or reloaded.',
    full: 'The browser’s room for this site is full, so the new one was not kept; what was kept before is all there. Export and remove some, then open it again.',
    newer:
      'A newer version of the program uses the store in this browser. This version no longer writes there, and what is kept stays as it is. Reload the page to get the newer one.',
    blocked:
      'An older version of the program in another tab holds the store. Close the other tabs of this site, and the list comes by itself.',
    failed: 'The browser did not keep it, and did not say why; what was kept before is all there.',
  },

  fileNeeded: 'Whoever opens it also needs the dataset’s file.',
  takeFile: 'Download the dataset',

  merge: 'Merge two datasets',
  mergeLead:
    'Makes a new dataset of two, so that their zones can be compared; the two stay as they are. Where ids collide, those of the second get a prefix.',
  mergeFirst: 'First',
  mergeSecond: 'Second',
  mergeName: 'Name of the new dataset',
  mergedName: (a, b) => `${a} and ${b}`,
  mergeThemes: 'Which themes are the same',
  mergeThemesNote:
    'Themes of one name need not be one theme: compare the definitions and decide one by one. What is not chosen stays apart.',
  mergeIndicators: 'Which numbers are the same',
  mergeIndicatorsNote: 'Only those in one unit can be matched.',
  themeOfSecond: 'Theme of the second',
  themeOfFirst: 'Taken as the first’s',
  indicatorOfSecond: 'Number of the second',
  apart: 'Keep apart',
  alike: 'same name',
  doMerge: 'Merge',
  mergedNow: (name) => `Merged as ${name}.`,
  mergeProblems: (n) =>
    `${plural(n, 'place', 'places')} would not fit once merged, so nothing was kept.`,

  storedCount: (n, names) => `${n}: ${names}`,
} satisfies Messages['ownDatasets']
