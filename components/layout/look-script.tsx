import { LOOK_KEY } from './look'

/** Sets the look a reader chose before anything is painted. Without it the system's look applies. */
const SCRIPT = `try{var l=localStorage.getItem('${LOOK_KEY}');if(l==='light'||l==='dark')document.documentElement.dataset.look=l}catch(e){}`

export function LookScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with no data in it
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
