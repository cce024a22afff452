import type { Messages } from '../zh'

export const figureFit = {
  firstZones: (n, of) => `Shown are the first ${n} zones in this order; all ${of} are at the link.`,
  firstThemes: (n, of) =>
    `Shown are the first ${n} themes in this order; all ${of} are at the link.`,
  notes: 'Method and notes are at the link.',
  plot: 'The figure cannot be read at this size; it is at the link.',
} satisfies Messages['figureFit']
