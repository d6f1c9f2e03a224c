/** documented: letters, digits, Chinese characters and `+@&._[]-:,`, 25 at most; for members and their accounts. */
export const isMemberName = (name: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9+@&._[\]\-:,]{1,25}$/u.test(name);

/** documented: 40 characters at most. chosen: any characters, but not none. */
export const isNodeName = (name: string): boolean => /^.{1,40}$/su.test(name);

/** documented: letters, digits and `+=,.@_-`, 128 at most. */
export const isPolicyName = (name: string): boolean => /^[A-Za-z0-9+=,.@_-]{1,128}$/.test(name);

/** Whether a text has no more characters than this, as people count them. */
export const isWithin = (text: string, characters: number): boolean => [...text].length <= characters;
