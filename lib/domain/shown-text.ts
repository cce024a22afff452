import { isolateText } from './isolate-text'

/** What has no shape of its own: controls that are no space, halves of characters, and two that are none. */
const SHAPELESS = /(?!\s)[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Text from data as a page may show it: U+FFFD for what has no shape, and nothing in it turns round the words beside it. */
export function shownText(text: string): string {
  return isolateText(text.replace(SHAPELESS, '\ufffd'))
}
