/**
 * What a list holds that a file leaves out. One list for all of them, since a hundred thousand zones leave out a million;
 * frozen, since what one of them held all would hold.
 */
export const none = (): never[] => NONE

const NONE = Object.freeze([]) as unknown as never[]
