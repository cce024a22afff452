import type { Messages } from '../zh'

export const actions = {
  label: 'Take this figure away',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFigure: 'Copy figure',
  copyTable: 'Copy table',
  figureCopied: 'Figure copied',
  tableCopied: 'Table copied',
  copying: 'Copying…',
  savedInstead: (file) =>
    `The browser did not let the figure into the clipboard; saved as ${file} instead`,
  tableRefused: 'The browser did not let the table into the clipboard; use Download instead.',
  download: 'Download',
  format: 'Format',
  size: 'Size',
  sizes: {
    pixels: (width, height) => `PNG of ${width} × ${height} pixels`,
    wide: (width) => `PNG ${width} pixels wide, as high as its content`,
    paper: (mm, perInch) => `${mm} mm wide on paper, ${perInch} pixels per inch`,
  },
  scale: 'Pixels',
  scales: (times) => `${times}×`,
  headings: 'Title and subtitle',
  keep: 'keep',
  drop: 'leave out',
  always: 'Always included',
  alwaysList: 'source, data as of, version, date, licence, link',
  ground: 'Ground',
  grounds: { light: 'white', dark: 'dark', transparent: 'transparent' },
  failed: 'It did not work: ',
  glyphsMissing: (characters) =>
    `This computer’s fonts lack these characters; nothing was exported, to spare you empty boxes: ${characters}`,
  tooLarge:
    'the figure has more pixels than the browser can draw. Take the SVG, or a smaller scale.',
  notDrawn: 'the browser could not draw this figure. Take the SVG, or another size.',
  clockWrong:
    'the date of this computer is before 1980 or after 2099, which a file of this kind cannot say. Set the date and try again.',
  notLoaded:
    'part of the program did not load. Check the connection and try again; if the site has just been updated, reload the page: what you chose is in the address and stays.',
  cancelled: 'Cancelled; no file was made.',
  close: 'Close',
  done: (file, size) => `Made ${file}, ${size}`,
} satisfies Messages['actions']
