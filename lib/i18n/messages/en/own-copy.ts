import type { ownCopy as zh } from '@/lib/i18n/messages/zh/own-copy'
import { plural } from './grammar'

export const ownCopy = {
  title: 'Open your own copy',
  lead: 'Open the full text of this document, and each quotation is checked and shown in its sentence. The file is read in this browser only. It is sent nowhere and not stored: reloading or closing the page, or switching its language, forgets it.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  drop: 'or drop it here',
  dropNow: 'Let go to open it',
  accepted:
    'Plain text, text taken out of a PDF, or a saved web page (.txt, .md, .html, .mhtml). PDF and Word files cannot be read as they are: save as text first, or copy the text and paste it.',
  paste: 'Paste the text',
  pasted: 'Text of the document',
  check: 'Check this text',
  pastedName: 'pasted text',
  reading: (name) => `Reading ${name}`,
  close: 'Close the copy',
  summary: 'Your copy',
  file: 'File',
  encoding: (name) => `encoding ${name}`,
  isPage: 'saved web page, its text taken out',
  text: 'Text',
  isSame: 'The very text that was coded: same SHA-256',
  isOther: 'Not the very text that was coded: another SHA-256',
  isOtherPage:
    'A web page holds more than the article, so its SHA-256 cannot be the same; the quotations alone are compared',
  noHash:
    'This page was not opened over https, so the browser computes no hash; the quotations alone are compared',
  lengths: (own, recorded) => `${own} characters; ${recorded} recorded`,
  quotes: 'Quotations',
  found: { 'in-place': 'in place', elsewhere: 'found elsewhere', stale: 'stale' },
  tally: (n, name) => `${n} ${name}`,
  firstDifference: 'First difference',
  agreesUntil: (character) =>
    `Up to character ${character} every quotation is in its place, in the same words.`,
  differsFromStart: 'It differs from the first quotation on.',
  differsAt: (n, place, how) => `Then quotation ${n} (${place}): ${how}.`,
  startsDiffering: (n, place, how) => `Quotation ${n} (${place}): ${how}.`,
  differsOutside:
    'Every quotation is in its place, in the same words; the difference lies outside them.',
  onlyPlaces: 'We do not hold the text, so the places of quotations are all that can tell.',
  where: { 'in-place': 'in its place', elsewhere: 'elsewhere' },
  later: (n) => plural(n, 'character later', 'characters later'),
  earlier: (n) => plural(n, 'character earlier', 'characters earlier'),
  isReset: 'other spaces, line breaks or widths of characters',
  hasOtherNeighbour: 'other words on one side',
  why: {
    'words-missing': 'the copy does not have these words',
    'context-differs': 'the copy has these words, but among others',
  },
  level: 'found in your copy',
  notFound: 'stale in your copy',
  shown: 'Show',
  all: 'all',
  staleFirst: (n) => plural(n, 'stale quotation', 'stale quotations'),
  staleLead: 'The words shown here are those recorded, not those of your copy.',
  meter: (found) => `Of these, ${found} ${found === '1' ? 'is' : 'are'} found in your copy.`,
  meterStale: (stale) => `${plural(stale, 'has', 'have')} a stale quotation.`,
  inPanel: (found, of) => `Your copy: ${found} of ${of} quotations found`,
  problem: {
    empty: {
      what: 'There is no text in this file.',
      remedy: 'See whether it is the right one, or open it and paste its text here.',
    },
    pdf: {
      what: 'This is a PDF, which cannot be read here as it is.',
      remedy: 'Save it as text (.txt) in your reader, or select all, copy, and paste it here.',
    },
    word: {
      what: 'This is a Word or a compressed file, which cannot be read here as it is.',
      remedy:
        'Save it as plain text (.txt) in Word or WPS, or select all, copy, and paste it here.',
    },
    image: {
      what: 'This is a picture; it holds no text to check.',
      remedy:
        'Take the text out with a program that recognises it, save it as .txt, or paste it here.',
    },
    binary: {
      what: 'This file cannot be read as text.',
      remedy: 'Save it as UTF-8 text (.txt) in the program that opens it.',
    },
    'too-large': {
      what: 'This file is larger than 20 MB and was not read.',
      remedy: 'Take out the article alone, save it as text, and open that.',
    },
    'other-document': {
      what: 'Hardly a recorded quotation is in this file; it seems to be another document.',
      remedy: 'Compare title and publisher, and open the one described above.',
    },
    unreadable: {
      what: 'The browser could not read this file.',
      remedy: 'It may have been moved or be in use; please choose it again.',
    },
  },
  kept: 'The copy opened before is still open.',
} satisfies typeof zh
