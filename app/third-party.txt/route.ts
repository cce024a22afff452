import { noticesText } from '@/app/notices'
import { shippedPackages } from '@/app/shipped-packages'

export const dynamic = 'force-static'

/** The licences of everything that reaches a browser, with their texts. */
export function GET() {
  return new Response(`${noticesText(shippedPackages())}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
