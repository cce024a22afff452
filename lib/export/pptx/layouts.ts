import type PptxGenJS from 'pptxgenjs'
import type { Locale } from '@/lib/i18n/locales'
import { brandItems } from './brand-items'
import { shapeOptions } from './put-item'
import { INNER, PAGE, type ShapeItem, type Slide } from './slide'

/** A layout for each ground, made when a slide first asks for it: 文武线 above, mark and name below. */
export function layoutsOf(file: PptxGenJS, locale: Locale): (slide: Slide) => string {
  const made = new Map<string, string>()
  return ({ ground = '#ffffff', ink }) => {
    const known = made.get(ground)
    if (known) return known
    const name = made.size === 0 ? 'Zonescope' : `Zonescope ${made.size + 1}`
    made.set(ground, name)
    const rules: ShapeItem[] = [
      { is: 'shape', shape: 'rect', name: 'Thick rule', fill: ink, box: ruleBox(0, 3) },
      { is: 'shape', shape: 'rect', name: 'Thin rule', fill: ink, box: ruleBox(4.5, 1) },
    ]
    file.defineSlideMaster({
      title: name,
      background: { color: ground.replace('#', '') },
      objects: [
        ...rules.map((rule) => ({ rect: shapeOptions(rule) })),
        ...brandItems(locale, ink).map((item) => ({
          text: { text: '', options: { ...shapeOptions(item), shape: 'custGeom' } },
        })),
      ] as NonNullable<PptxGenJS.SlideMasterProps['objects']>,
    })
    return name
  }
}

/** 6, 3 and 2 px of an exported figure are 3, 1.5 and 1 points. */
function ruleBox(y: number, height: number) {
  return { x: PAGE.margin, y: PAGE.top + y, width: INNER, height }
}
