/** Colours a figure is drawn in. Zones never have a colour of the interface, nor the other way round. */
export interface Palette {
  paper: string
  tint: string
  ink: string
  ink2: string
  ink3: string
  rule: string
  gridLine: string
  ghost: string
  zones: readonly [string, string, string, string, string, string]
  /** Zones without a slot of their own. */
  other: string
}

/** On screen: the tokens of the page, so that a change of look needs no redrawing. */
export const SCREEN: Palette = {
  paper: 'var(--paper)',
  tint: 'var(--tint)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  gridLine: 'var(--grid-line)',
  ghost: 'var(--ghost)',
  zones: [
    'var(--zone-1)',
    'var(--zone-2)',
    'var(--zone-3)',
    'var(--zone-4)',
    'var(--zone-5)',
    'var(--zone-6)',
  ],
  other: 'var(--ghost)',
}

/** The same in files, which know no page. */
export const LIGHT: Palette = {
  paper: '#ffffff',
  tint: '#faf9f7',
  ink: '#17191c',
  ink2: '#484d53',
  ink3: '#666b71',
  rule: '#dddad3',
  gridLine: '#e8e5df',
  ghost: '#8b8f94',
  zones: ['#5e8eed', '#7d8f24', '#732f0d', '#145252', '#c2708b', '#7317cf'],
  other: '#8b8f94',
}

export const DARK: Palette = {
  paper: '#131517',
  tint: '#1b1e21',
  ink: '#ecebe8',
  ink2: '#b9bcbf',
  ink3: '#92969b',
  rule: '#2d3135',
  gridLine: '#25292c',
  ghost: '#83888d',
  zones: ['#a6c3fe', '#e0ed69', '#cd7a3f', '#478c8a', '#f8c4c7', '#9f5afc'],
  other: '#83888d',
}
