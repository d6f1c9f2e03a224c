import { defineConfig } from "vitest/config";

export default defineConfig({ test: { globalSetup: "one-emulator.js", maxWorkers: 4, minWorkers: 4 } });
