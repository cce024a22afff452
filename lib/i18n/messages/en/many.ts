import type { Messages } from '../zh'

export const many = {
  rowsInSight: (n) =>
    `${n} rows, of which the page holds those in sight: the browser’s own find misses the others. To find a zone, use “Search”.`,
  firstRows: (n, of) => `The first ${n} of ${of} rows; all of them can be taken as CSV or XLSX.`,
  retry: 'Load the other rows',
} satisfies Messages['many']
