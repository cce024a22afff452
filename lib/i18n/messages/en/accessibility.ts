import type { Messages } from '../zh'

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
    'Each figure is one stop of the Tab key: arrow keys go from item to item, Home and End to the first and last, Enter opens the evidence, Esc leaves.',
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
    'Compare, Datasets, this page, the search, the dialog of saved views and, for its evidence, Pair are gone through by keyboard alone: to the main content, into the evidence, out again with the focus where it was.',
    `Each page is checked for sideways scrolling at widths of ${widths} px.`,
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
    'Text inside figures does not grow with a browser’s text-only zoom. Zooming the page works, and the tables beside the figures follow either setting.',
    'Smaller marks in figures are less than 24 px square; the same can be opened from the figure’s keyboard reading and from the table.',
    'The wording is that of the documents and of the codebook; there is no version in plain language.',
    'A downloaded PNG is a picture without a text alternative. The SVG carries a title and a summary, and tables can be downloaded as CSV.',
  ],
  report: 'Reporting a problem',
  reportText: [
    'If you find something that cannot be read, reached or understood, please open an issue in the program’s code repository, naming the address, the browser and the assistive technology.',
    'The address carries the view, so copying it is enough to reproduce what you saw.',
  ],
} satisfies Messages['accessibility']
