import { localDate } from '../ui/local-date'

/** What a sheet of paper has to be told about the moment it was printed. */
interface Sheet {
  origin: string
  /** From the site's root: path, query and fragment. */
  address: string
  /** The reader's date, ISO. */
  date: string
}

let sheet: Sheet | null = null

/** What was last printed; null until something was. */
export function currentSheet(): Sheet | null {
  return sheet
}

/** Tells when the page is about to be printed, in time for it to stand on the sheet. */
export function subscribeSheet(listener: () => void): () => void {
  const take = () => {
    const { origin, pathname, search, hash } = location
    sheet = { origin, address: pathname + search + hash, date: localDate() }
    listener()
  }
  addEventListener('beforeprint', take)
  return () => removeEventListener('beforeprint', take)
}
