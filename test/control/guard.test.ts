import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the control API keeps web pages out", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const codeWanted = (headers: Record<string, string>) =>
    bindbox.control("patch", "/settings").set(headers).send({ fixedCode: "1" });
  const fixedCode = async () => (await bindbox.control("get", "/settings")).body.fixedCode;

  it.each([
    ["a foreign Host", { host: "evil.example" }],
    ["a foreign Host with the right port", { host: "evil.example:4010" }],
    ["a Host that only begins like loopback", { host: "127.0.0.1.evil.example" }],
    ["a Host that only ends like loopback", { host: "evil-localhost" }],
    ["no Host worth the name", { host: "" }],
    ["a foreign Origin", { origin: "https://evil.example" }],
    ["a foreign Origin that names loopback", { origin: "https://localhost.evil.example" }],
    ["the Origin of a sandboxed frame or a file", { origin: "null" }],
    ["the Origin of an extension", { origin: "chrome-extension://localhost" }],
  ])("%s: 403, and nothing is changed", async (_, headers) => {
    const answer = await codeWanted(headers);
    expect([answer.status, answer.type]).toEqual([403, "application/problem+json"]);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(await fixedCode()).toBeNull();
  });

  it("does not answer a foreign page's question whether it may call", async () => {
    const answer = await bindbox.agent
      .options("/_bindbox/v1/sandboxes/default/settings")
      .set({ origin: "https://evil.example", "access-control-request-method": "PATCH" });
    expect(answer.status).toBe(403);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("hides the outbox and the health check as well", async () => {
    for (const path of ["/_bindbox/health", "/_bindbox/v1/sandboxes/default/outbox"])
      expect((await bindbox.agent.get(path).set("host", "evil.example")).status).toBe(403);
  });

  it.each([
    { host: "localhost:4010" },
    { host: "127.0.0.1" },
    { host: "[::1]:4010" },
    { host: "bindbox.localhost:4010" },
    { origin: "http://localhost:5173" },
    { origin: "http://127.0.0.1:4010" },
  ])("lets this machine in: %j", async (headers) => {
    expect((await codeWanted(headers)).status).toBe(200);
    expect(await fixedCode()).toBe("1");
  });

  it("leaves the emulated API open to every page, as the real one is", async () => {
    const { status } = await bindbox.agent
      .get("/api/v3/get-profile")
      .set({ host: "evil.example", origin: "https://evil.example" });
    expect(status).toBe(200);
  });
});
