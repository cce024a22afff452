import type { Messages } from '../zh'

export const nav = {
  label: 'Main',
  compare: 'Compare',
  pair: 'Pair',
  linkages: 'Linkages',
  themes: 'Themes',
  source: 'Sources',
  methodology: 'Methods',
  contents: 'Contents',
  skip: 'Skip to content',
  home: 'Home',
  otherLanguage: '中文',
  dark: 'Dark',
  light: 'Light',
  system: 'System',
  look: 'Light or dark',
} satisfies Messages['nav']
