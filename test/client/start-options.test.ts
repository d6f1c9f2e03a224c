import { describe, expect, it, onTestFinished } from "vitest";
import { StartError, startEmulator } from "../../src/index.js";

/** As a program in JavaScript may write them. */
const start = (options: object) => startEmulator(options);

describe("what a program asks of an emulator", () => {
  it.each<[object, string | RegExp]>([
    [{ porrt: 4010 }, "startEmulator has no option porrt; did you mean port?"],
    [{ fixtures: "default" }, "startEmulator has no option fixtures; did you mean fixture?"],
    [{ sandbox: {} }, /^startEmulator has no option sandbox; there are: .*port, host/],
    [{ port: "4010" }, "port must be a whole number from 0 to 65535"],
    [{ port: 70_000 }, "port must be a whole number from 0 to 65535"],
    [{ seed: 42 }, "seed must be a text"],
    [{ allowedHosts: "bindbox" }, "allowedHosts must be a list of texts"],
    [{ onRequest: true }, "onRequest must be a function"],
    [{ fixture: "emtpy" }, "fixture must be `default`, `empty`, a fixture or a snapshot"],
    [{ fixture: { users: [] } }, /^the option fixture is no fixture: authing is missing; users is not known/],
  ])("is refused where it makes no sense: %j", async (options, message) => {
    const starting = start(options);
    await expect(starting).rejects.toThrow(StartError);
    await expect(starting).rejects.toThrow(message);
  });

  it("may be a fixture by its name", async () => {
    const bindbox = await start({ fixture: "empty", port: undefined });
    onTestFinished(() => bindbox.stop());
    const { total } = await (await bindbox.sandboxes.get("default")).state.list("users");
    expect(total).toBe(0);
  });
});
