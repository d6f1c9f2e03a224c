export const OK = 0;
/** A defect of bindbox, or a check that a person asked for did not hold. */
export const FAILED = 1;
/** A command line, a file or a port cannot be used: the person who asked can put it right. */
export const USAGE = 2;
