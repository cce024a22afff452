import type { accessibility as zh } from '@/lib/i18n/messages/zh/accessibility'

export const accessibility = {
  title: 'Accessibility statement',
  lead: 'Every number here, and the words behind it, should reach people who use no mouse, who see little or nothing of a screen, or who cannot tell its colours apart. This page says what has been done, how it was tested, what was not tested, and what still fails.',
  target: 'Target and status',
  targetText: [
    'The target is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
    'This is our own assessment; no third party has examined the site. Because of the gaps below it conforms in part.',
  ],
  built: (date) =>
    `The statement is built together with the pages, and speaks of those built on ${date}.`,
  figures: 'Reading figures with the keyboard',
  figuresText: [
    'Each chart is one stop of the Tab key: arrow keys go from item to item, Home and End to the first and last, Enter opens the evidence, Esc leads back and out. While one reads, a strip above the figure shows what is read and which keys do what.',
    'The matrix of themes is one stop too, and arrow keys go along its rows and columns. Beside one another, zones of a pair are gone through with arrow keys or with Tab.',
    'Where there are many controls, a link before them leads past them to the figures.',
    'What a figure shows is also in its title, in a summary and in a table; beside colour there are symbols, dashes and words.',
    'Words that appear when the pointer rests on a mark appear while reading with the keyboard too.',
  ],
  shortcuts: 'Shortcut keys',
  shortcutsText: [
    'On any page / or Ctrl K (⌘K on macOS) opens the search, except while you write in a field or another dialog is open. Esc closes it, and the focus is where it was.',
    'The / key can be switched off below the search field, which this browser remembers; Ctrl K and “Search” at the head of the page go on working. There is no other single-key shortcut.',
  ],
  tested: 'How it was tested',
  testedText: (pages, languages, audited, widths) => [
    `After every change axe-core examines all ${pages} pages (${languages} languages; start pages and the page for unknown addresses included), on light and dark ground, at widths of ${audited} px.`,
    'What one comes for on a page – opening the words behind a number and coming back, changing what is shown, going on to another page – is done by keyboard alone and by touch on a screen 390 px wide, on every page and in each language.',
    `Each page is checked at widths of ${widths} px for sideways scrolling, words that are cut off, lie over one another or are smaller than 12 px, and targets smaller than 24 px that stand too close. A window of 1280 px has 640 of them at 200 % and 320 at 400 %.`,
    'The same with the text spacing of WCAG 1.4.12, in forced colours on light and dark ground, and with less motion asked for.',
    'On each page the Tab key is pressed to the end: at every stop the focus has to be within the window, uncovered, and its ring whole.',
    'Words of another language than the page’s are checked for being marked as such, and headings for their order.',
    'Without scripts the default figures, tables and sources can still be read.',
    'A test computes the contrast of the zones’ colours and of text against their grounds.',
    'All of this was done in Chromium.',
  ],
  untested: 'What was not tested',
  untestedText: [
    'No people who use screen readers have tried the site, and it has not been listened to with one; names, roles and order are checked by programs only.',
    'It was not checked in Safari or Firefox, nor on actual phones.',
    'Voice control, switch control and screen magnifiers were not checked.',
  ],
  gaps: 'Known gaps',
  gapsText: [
    'Text inside figures follows neither a browser’s text-only zoom nor a reader’s own letter spacing. Zooming the page works, and the tables beside the figures follow all three.',
    'With text alone at 200 % some words in narrow places touch, and a few pages have to be scrolled sideways. Zooming the page has no such loss.',
    'Smaller marks in figures are less than 24 px square; the same can be opened from the figure’s keyboard reading and from the table.',
    'In forced colours zones are told apart by symbol and dash only.',
    'Sources and the record of a zone have many stops of the Tab key, since every quotation has its links; a list of contents and headings divide them.',
    'The wording is that of the documents and of the codebook; there is no version in plain language.',
    'A downloaded PNG is a picture without a text alternative. The SVG carries a title and a summary, and tables can be downloaded as CSV.',
  ],
  report: 'Reporting a problem',
  reportText: [
    'If you find something that cannot be read, reached or understood, please open an issue in the program’s code repository, naming the address, the browser and the assistive technology.',
    'The address carries the view, so copying it is enough to reproduce what you saw.',
  ],
} satisfies typeof zh
