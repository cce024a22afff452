/** Longer addresses break the file for some spreadsheets. */
const LONGEST_ADDRESS = 2000

/** An address as a cell that leads there; where it cannot lead there, the address alone. */
export function toWeb(address: string): string | { value: string; href: string } {
  return /^https?:\/\//.test(address) && address.length <= LONGEST_ADDRESS
    ? { value: address, href: address }
    : address
}
