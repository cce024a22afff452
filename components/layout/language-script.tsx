import { LOCALE_KEY } from './remember-locale'

/**
 * Sends a press on the language switch on with the view, and remembers the language – from the first moment on, before
 * the page's other scripts run. Without scripts the link leads to the same page in its default view.
 */
const SCRIPT = `for(var t of ['click','auxclick'])addEventListener(t,function(e){var a=e.target.closest&&e.target.closest('a[data-locale]');if(!a)return;a.search=location.search;a.hash=location.hash;try{localStorage.setItem('${LOCALE_KEY}',a.dataset.locale)}catch(e){}},true)`

export function LanguageScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with no data in it
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
