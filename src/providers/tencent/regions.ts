/** documented: `ap-guangzhou`, `na-siliconvalley`, `ap-shanghai-fsi`; new ones appear, so the form is checked, not a list. */
const REGION = /^(ap|na|sa|eu|me|af)(-[a-z]+){1,3}\d?$/;

/** Whether a text can be the name of a region. */
export const isRegion = (text: string): boolean => REGION.test(text);
