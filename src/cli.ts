import { startEmulator } from "./emulator.js";

const emulator = await startEmulator({
  port: Number(process.env["BINDBOX_PORT"] ?? 4010),
  onContractBreach: (b) => void b,
});
process.stdout.write(`${emulator.url}\n`);
