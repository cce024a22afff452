import type { Messages } from '../zh'

export const product = {
  name: 'Zonescope',
  otherName: '区策镜',
  tagline: 'Compare the strategies of economic zones side by side, every number down to its words',
  principle: 'A count is what the document lists, not performance.',
} satisfies Messages['product']
