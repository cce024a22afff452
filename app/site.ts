/** The origin that absolute links use, given at build; empty where the page's own will do. */
export const ORIGIN = (process.env.ZONESCOPE_ORIGIN ?? '').replace(/\/$/, '')
