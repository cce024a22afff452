/** Above so many, rows are drawn only where they are in sight, and a choice is searched instead of listed. */
export const MANY = 100
