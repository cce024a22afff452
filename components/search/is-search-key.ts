/** Whether a key pressed on the page asks for the search: Ctrl K or ⌘K, and `/` alone where that is on. */
export function isSearchKey(event: KeyboardEvent, isSlashOn: boolean): boolean {
  const { altKey, ctrlKey, key, metaKey, shiftKey } = event
  if (event.defaultPrevented || event.isComposing || isWriting(event.target)) return false
  if (document.querySelector('dialog[open]')) return false
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !altKey && !shiftKey
  // Some keyboards have / on another key with Shift.
  return isSlashOn && key === '/' && !ctrlKey && !metaKey && !altKey
}

const PRESSED = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset']

/** Where keys are letters. A select jumps to the option that begins with them. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !PRESSED.includes(target.type)
  return target.isContentEditable || target.matches('textarea, select')
}
