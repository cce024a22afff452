import { billOfMaterials } from '@/app/notices'
import { shippedPackages } from '@/app/shipped-packages'
import { RELEASE } from '@/app/site'

export const dynamic = 'force-static'

/** What the pages are made of, for programs. */
export function GET() {
  const bill = billOfMaterials(RELEASE.version, shippedPackages())
  return new Response(`${JSON.stringify(bill, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/vnd.cyclonedx+json; charset=utf-8' },
  })
}
