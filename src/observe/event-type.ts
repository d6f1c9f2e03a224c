/** What can happen in an emulator, as its streams name it. */
export type EventType =
  | "request"
  | "message"
  | "clock"
  | "settings"
  | "fault"
  | "reset"
  | "sandbox-created"
  | "sandbox-deleted";
