/** A worker did not come, or broke down: part of the program is missing, and nothing is wrong with what it was given. */
export class DeskLost extends Error {}
