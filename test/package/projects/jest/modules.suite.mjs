import { sandboxForEach } from "bindbox/jest";

const current = sandboxForEach({ fixture: "empty", settings: { fixedCode: "424242" } });

test("works in ES modules, with a sandbox made to measure", async () => {
  expect(await current.box.settings.get()).toMatchObject({ fixedCode: "424242" });
  console.log(`the emulator of the second file: ${current.bindbox.url}`);
});
