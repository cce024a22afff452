import type { Messages } from '../zh'

export const many = {
  rowsInSight: (n) =>
    `${n} rows, of which the page holds those in sight: the browser’s own find misses the others. To find a zone, use “Search”.`,
  firstRows: (n, of) => `The first ${n} of ${of} rows; all of them can be taken as CSV or XLSX.`,
  retry: 'Load the other rows',
  selectNone: 'Select none',
  selectListed: (n) => `Select these ${n} only`,
  chooseFrom: (n, shown) =>
    `${n} in all, of which the first ${shown} are listed; type a name, pinyin or initials.`,
  furtherZones: (n) =>
    `${n} more zones overlap no more than these; to see one of them, choose it under “Compare with”.`,
  linkagePart: (n, of) =>
    `The picture draws the ${n} zones with most linkages, of ${of}; the list has all.`,
  firstRecords: (n, of) => `These are the first ${n} of ${of} records.`,
  moreRecords: (n) => `List ${n} more`,
  recordsOfAll: 'worked out from the theme records of all zones, not repeated here',
  more: (n) => `and ${n} more`,
} satisfies Messages['many']
