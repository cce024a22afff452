/** Widths in CSS px at which a test looks for content that does not fit; a window of 1280 px has 640 at 200 % and 320 at 400 %. */
export const TESTED_WIDTHS = [320, 390, 640, 768, 1024, 1440] as const

/** Widths in CSS px at which a test lets axe examine every page. */
export const AUDITED_WIDTHS = [1440, 390] as const
