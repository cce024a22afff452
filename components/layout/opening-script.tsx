import { OWN_PREFIX } from '@/lib/domain/own-id'
import { DATASET_PARAM } from '../filters/dataset-param'

const MARK = 'opening'

/**
 * Hides what the page's HTML shows of the built-in dataset before it is painted, where the address asks for a reader's own:
 * no number of the one under the name of the other, not even for a moment. Without scripts it stays.
 */
const SCRIPT = `if(/[?&]${DATASET_PARAM}=${OWN_PREFIX}/.test(location.search))document.documentElement.dataset.${MARK}=''`

export function OpeningScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with no data in it
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}

/** Shows the page again, once it is known what to show. */
export function showPage(page: HTMLElement = document.documentElement): void {
  delete page.dataset[MARK]
}
