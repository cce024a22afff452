import type { Messages } from '../zh'

export const nav = {
  label: 'Main',
  compare: 'Compare',
  pair: 'Pair',
  zone: 'Zones',
  linkages: 'Linkages',
  themes: 'Themes',
  source: 'Sources',
  datasets: 'Datasets',
  import: 'Import tables',
  methodology: 'Methods',
  accessibility: 'Accessibility',
  contents: 'Contents',
  skip: 'Skip to content',
  skipToFigures: 'Skip to the figures',
  home: 'Home',
  otherLanguage: '中文',
  dark: 'Dark',
  light: 'Light',
  system: 'System',
  look: 'Light or dark',
} satisfies Messages['nav']
