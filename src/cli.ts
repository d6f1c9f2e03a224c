#!/usr/bin/env node
import { run } from "./cli/run.js";

// a reader that goes away (`bindbox start | head -1`) must not end the emulator
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), process.env);
