import { useReading } from '../layout/reading-context'
import { PAGES } from '../layout/site-pages'
import { useTitle } from '../layout/use-title'

/** Gives the window the name of the reader's dataset beside that of the page. A zone's page names itself. */
export function OwnTitle({ page }: { page: string }) {
  const { dataset, words } = useReading()
  const { nav, product } = words.messages
  const known = PAGES.find((each) => each === page)
  const title = [...(known ? [nav[known]] : []), words.text(dataset.title), product.name].join(
    ' · ',
  )
  useTitle(page === 'zone' ? null : title)
  return null
}
