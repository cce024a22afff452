/** Widths in CSS px at which a test looks for content that does not fit. */
export const TESTED_WIDTHS = [320, 390, 768, 1024, 1440] as const

/** Widths in CSS px at which a test lets axe examine every page. */
export const AUDITED_WIDTHS = [1440, 390] as const
