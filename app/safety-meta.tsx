/** What pages may send: nothing to another machine, by script or by form, wherever they are served from. */
const POLICY = "connect-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'"

export function SafetyMeta() {
  return <meta httpEquiv="Content-Security-Policy" content={POLICY} />
}
