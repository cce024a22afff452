import type { Messages } from '../zh'

export const print = {
  link: (address) => `This view: ${address}`,
  printed: (date) => `Printed on ${date}.`,
} satisfies Messages['print']
