/** Whether a member may leave by itself. */
export type QuitRule = "Allow" | "Denied";

export const isQuitRule = (text: string): text is QuitRule => text === "Allow" || text === "Denied";
