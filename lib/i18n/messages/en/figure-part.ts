import type { Messages } from '../zh'

export const figurePart = {
  first: (n, of, order) => `The figure draws the first ${n} of ${of} zones, ${order}.`,
  further: (zones) => `It also draws ${zones}, further down in this order.`,
  most: (n) => `It draws ${n} zones at most; the table and the files have the others.`,
  themes: (n, of) =>
    `The figure draws the first ${n} of ${of} themes; the page “Themes” has the others.`,
  among: (names, _of, rest) => `${names.join(', ')} and ${rest} other zones`,
  controls: 'How many zones to draw',
  drawn: (n, of) => `${n} of ${of} zones drawn`,
  more: (n) => `Draw ${n} more`,
  all: (of) => `Draw all ${of}`,
  upTo: (n) => `Draw ${n}, the most there can be`,
  usual: (n) => `Draw the first ${n} only`,
} satisfies Messages['figurePart']
