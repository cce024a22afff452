'use client'
import { startDesk } from './start-desk'
export function ImportView() {
  return <button type="button" onClick={async () => {
    const d = startDesk()
    const f = new File(['名称,面积\n甲,1\n乙,.08'], 'a.csv')
    const r = await d.ask((k) => k.read([f], '2026-11-25', (() => {}) as never) as never)
    document.title = JSON.stringify(r).slice(0, 200)
  }}>spike</button>
}
