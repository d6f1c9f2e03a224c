import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Chromium } from "../support/chromium.js";
import { APP_ID, emulatorForFile } from "../support/test-emulator.js";
import { webSiteForFile } from "../support/web-site.js";

/** A foreign name that leads to this machine: that of a hostile page, at once after it has rebound its name. */
const EVIL = "evil.example";
const CODE = "471147";
const TOKEN = "s3cret-t0ken";
const SANDBOX = "/_bindbox/v1/sandboxes/default";

const open = emulatorForFile();
const guarded = emulatorForFile({ controlToken: TOKEN });
const site = webSiteForFile();
let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.start([`--host-resolver-rules=MAP ${EVIL} 127.0.0.1`]);
});
afterAll(() => browser.stop());

/** Time stands still, and there is a message. */
beforeEach(async () => {
  for (const bindbox of [open, guarded]) {
    const world = bindbox.emulator.sandboxes.fallback;
    await world.reset();
    world.clock.freeze();
    await world.changeSettings({ fixedCode: CODE });
    await bindbox.post("send-email", { email: "a@example.com", channel: "CHANNEL_LOGIN" });
  }
});

async function stateOf({ emulator }: typeof open) {
  const { clock, settings, outbox } = emulator.sandboxes.fallback;
  return { now: clock.now(), settings: { ...settings }, messages: (await outbox.list({}, 10)).messages };
}

/** What a script of the page gets: the body and a header of the answer, or the error's name. */
const fetched = (url: string, init: object = {}): Promise<unknown> =>
  browser.evaluate(`fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then(
    async (answer) => ({ type: answer.type, status: answer.status, id: answer.headers.get("x-request-id"), text: await answer.text() }),
    (error) => error.name)`);

describe("a page of another site", () => {
  beforeEach(() => browser.goto(`http://${EVIL}:${site.port}/`));

  it("calls the Authing API with the headers of an SDK, and reads the answer", async () => {
    const headers = {
      "content-type": "application/json",
      "x-authing-app-id": APP_ID,
      "x-authing-request-from": "Guard@5.3.0",
      "x-authing-sdk-version": "web:5.0.0",
      "x-authing-lang": "en-US",
    };
    const body = JSON.stringify({
      connection: "PASSWORD",
      passwordPayload: { account: "alice", password: "Passw0rd!" },
    });
    const answer = await fetched(`${open.url}/api/v3/signin`, {
      method: "POST",
      headers,
      body,
      credentials: "include",
    });
    expect(answer).toMatchObject({ type: "cors", status: 200, id: expect.stringMatching(/^[\da-f-]{36}$/) });
    const { data } = JSON.parse((answer as { text: string }).text);
    const profile = await fetched(`${open.url}/api/v3/get-profile`, {
      headers: { ...headers, authorization: data.access_token },
      credentials: "include",
    });
    expect(JSON.parse((profile as { text: string }).text)).toMatchObject({
      statusCode: 200,
      data: { username: "alice" },
    });
  });

  it("reads a refusal of the Authing API too", async () => {
    const answer = await fetched(`${open.url}/api/v3/get-profile`, { headers: { authorization: "none" } });
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('"statusCode":401') });
  });

  it.each([
    ["the outbox", `${SANDBOX}/outbox`],
    ["the credentials", SANDBOX],
    ["the health check", "/_bindbox/health"],
    ["a page for people", "/_bindbox/activate/x"],
  ])("does not read %s", async (_, path) => {
    expect(await fetched(open.url + path)).toBe("TypeError");
    expect(await fetched(open.url + path, { credentials: "include" })).toBe("TypeError");
    expect(await fetched(open.url + path, { mode: "no-cors" })).toBe("TypeError");
  });

  it("does not act by requests that browsers send without asking", async () => {
    const before = await stateOf(open);
    const clock = `${open.url}${SANDBOX}/clock`;
    const advance = JSON.stringify({ advance: "1h" });
    const headers = { "content-type": "text/plain" };
    expect(await fetched(clock, { method: "POST", headers, body: advance })).toBe("TypeError");
    expect(await fetched(clock, { method: "POST", headers, body: advance, mode: "no-cors" })).toBe(
      "TypeError",
    );
    expect(
      await browser.evaluate(`navigator.sendBeacon(${JSON.stringify(`${open.url}${SANDBOX}/reset`)})`),
    ).toBe(true);
    // whatever was sent before it, an answered request has overtaken nothing
    await fetched(`${open.url}/api/v3/get-country-list`);
    expect(await stateOf(open)).toEqual(before);
  });

  it("does not act by a form", async () => {
    const before = await stateOf(open);
    const name = JSON.stringify({ advance: "1h", x: "" }).replace('"}', "").replaceAll('"', "&quot;");
    const form = `<form method=post enctype=text/plain action="${open.url}${SANDBOX}/clock"><input name="${name}" value="&quot;}"><button>go</button></form>`;
    await browser.evaluate(`document.body.innerHTML = ${JSON.stringify(form)}`);
    await browser.clickThrough("button");
    expect(await browser.evaluate("document.body.innerText")).toContain("may not use the control API");
    expect(await stateOf(open)).toEqual(before);
  });

  it.each(["PATCH", "PUT", "DELETE"])(
    "does not act by %s, which browsers ask about first",
    async (method) => {
      const before = await stateOf(open);
      const init = {
        method,
        headers: { "content-type": "application/json" },
        body: '{"fixedCode":"000000"}',
      };
      expect(await fetched(`${open.url}${SANDBOX}/settings`, init)).toBe("TypeError");
      expect(await stateOf(open)).toEqual(before);
    },
  );

  it.each(["/_bindbox/v1/events", `${SANDBOX}/events`, `${SANDBOX}/outbox/stream`])(
    "does not listen to %s",
    async (path) => {
      const states = await browser.evaluate(`new Promise((resolve) => {
        const source = new EventSource(${JSON.stringify(open.url + path)});
        source.onopen = () => resolve("open");
        source.onerror = () => resolve(source.readyState === EventSource.CLOSED ? "refused" : "trying");
      })`);
      expect(states).toBe("refused");
    },
  );

  it("opens no WebSocket", async () => {
    const url = `${open.url.replace("http", "ws")}/_bindbox/v1/events`;
    const outcome = await browser.evaluate(`new Promise((resolve) => {
      const socket = new WebSocket(${JSON.stringify(url)});
      socket.onopen = () => resolve("open");
      socket.onerror = () => resolve("refused");
    })`);
    expect(outcome).toBe("refused");
  });

  it("embeds nothing of the control API, and frames no page", async () => {
    const outcomes =
      await browser.evaluate(`Promise.all(["img", "script", "link"].map((tag) => new Promise((resolve) => {
      const element = Object.assign(document.createElement(tag), { rel: "stylesheet" });
      element[tag === "link" ? "href" : "src"] = ${JSON.stringify(`${open.url}${SANDBOX}/outbox`)};
      element.onload = () => resolve("loaded");
      element.onerror = () => resolve("refused");
      document.head.append(element);
    })))`);
    expect(outcomes).toEqual(["refused", "refused", "refused"]);
    await browser.evaluate(`new Promise((resolve) => {
      const frame = Object.assign(document.createElement("iframe"), { src: ${JSON.stringify(`${open.url}/_bindbox/activate/x`)} });
      frame.onload = resolve;
      document.body.append(frame);
    })`);
    expect(browser.complaints.filter((text) => text.includes("frame-ancestors 'none'"))).not.toEqual([]);
  });

  it("gets nowhere with a token that it has got hold of", async () => {
    const before = await stateOf(guarded);
    const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
    expect(await fetched(`${guarded.url}${SANDBOX}/outbox`, { headers })).toBe("TypeError");
    const init = { method: "POST", headers, body: '{"advance":"1h"}' };
    expect(await fetched(`${guarded.url}${SANDBOX}/clock`, init)).toBe("TypeError");
    expect(await stateOf(guarded)).toEqual(before);
  });
});

describe("a page that has rebound its name to this machine", () => {
  it.each([
    ["without a token", open, 403],
    ["with a token", guarded, 401],
  ])(
    "reads nothing and does nothing at an emulator %s, although the browser takes both for one origin",
    async (_, bindbox, status) => {
      const before = await stateOf(bindbox);
      const base = `http://${EVIL}:${bindbox.emulator.port}`;
      await browser.goto(`${base}/api/v3/get-country-list`);
      expect(await browser.evaluate("location.origin")).toBe(base);
      expect(await fetched(`${SANDBOX}/outbox`)).toMatchObject({ type: "basic", status });
      expect(await fetched(`${SANDBOX}/clock`, { method: "POST", body: '{"advance":"1h"}' })).toMatchObject({
        status,
      });
      expect(await fetched(`${SANDBOX}/reset`, { method: "POST" })).toMatchObject({ status });
      expect(await stateOf(bindbox)).toEqual(before);
    },
  );
});

describe("a page of a program on this machine", () => {
  it("does not read the control API either", async () => {
    await browser.goto(`http://127.0.0.1:${site.port}/`);
    for (const path of [`${SANDBOX}/outbox`, SANDBOX])
      expect(await fetched(open.url + path)).toBe("TypeError");
  });
});
