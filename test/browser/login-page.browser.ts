import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Chromium } from "../support/chromium.js";
import { AUTHORIZATION } from "../support/oidc.js";
import { emulatorForFile, PASSWORD } from "../support/test-emulator.js";

/** A client program: `/callback` notes what arrives, `/hop` sends it on to the same program under another name. */
class ClientSite {
  readonly requests: string[] = [];
  readonly #server: Server = createServer(async (request, response) => {
    const { method = "", url = "" } = request;
    let body = "";
    for await (const chunk of request) body += chunk;
    if (url.startsWith("/hop")) {
      response.writeHead(302, { location: `http://localhost:${this.port}/callback${url.slice(4)}` }).end();
      return;
    }
    if (url.startsWith("/callback")) this.requests.push(`${method} ${url}${body && ` ${body}`}`);
    response.writeHead(200, { "content-type": "text/html" }).end(this.page);
  });
  page = "<!doctype html><title>client</title><link rel=icon href=data:,>";

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  start = () => new Promise<void>((resolve) => this.#server.listen(0, resolve));
  stop = () => {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  };
}

describe("the login page in a browser", () => {
  const bindbox = emulatorForFile();
  const site = new ClientSite();
  let browser: Chromium;
  const address = (parameters: Record<string, string> = {}): string => {
    const asked = { ...AUTHORIZATION, redirect_uri: `${site.url}/callback`, lang: "en-US", ...parameters };
    return `${bindbox.url}/oidc/auth?${new URLSearchParams(asked)}`;
  };
  const shownAddress = (): Promise<string> => browser.evaluate("location.href");
  const shownText = (selector: string): Promise<string> =>
    browser.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText`);

  beforeAll(() => site.start());
  afterAll(() => site.stop());
  beforeEach(async () => {
    await bindbox.reset();
    site.requests.length = 0;
    browser = await Chromium.start();
  });
  afterEach(() => browser.stop());

  it("signs in with one click, and the second time without any", async () => {
    await browser.goto(address());
    expect(await shownText("h1")).toBe("Sign in to Development app (client_secret_post)");
    await browser.clickThrough('button[value="640000000000000000000002"]');
    expect(await shownAddress()).toMatch(/\/callback\?code=[\w-]+&state=state-1$/);
    await browser.goto(address({ state: "state-2" }));
    expect(await shownAddress()).toMatch(/\/callback\?code=[\w-]+&state=state-2$/);
    expect(browser.complaints).toEqual([]);
  });

  it("shows a wrong password in place, and then lets in, all without script", async () => {
    await browser.goto(address());
    await browser.type("#account", "bob");
    await browser.type("#password", "wrong");
    await browser.send("Emulation.setScriptExecutionDisabled", { value: true });
    await browser.clickThrough(".primary");
    expect(await shownText('[role="alert"]')).toBe("Incorrect password");
    expect(await browser.evaluate('document.querySelector("#account").value')).toBe("bob");
    await browser.type("#password", PASSWORD);
    await browser.clickThrough(".primary");
    expect(site.requests).toEqual([expect.stringMatching(/^GET \/callback\?code=/)]);
    expect(browser.complaints).toEqual([]);
  });

  it("lets the client send the browser on to another of its sites", async () => {
    await browser.goto(address({ redirect_uri: `${site.url}/hop` }));
    await browser.clickThrough(".user");
    expect(await shownAddress()).toMatch(new RegExp(`^http://localhost:${site.port}/callback\\?code=`));
    expect(browser.complaints).toEqual([]);
  });

  it("posts the answer to the client where that is asked for", async () => {
    await browser.goto(address({ response_mode: "form_post" }));
    await browser.clickThrough(".user");
    await expect
      .poll(() => site.requests)
      .toEqual([expect.stringMatching(/^POST \/callback code=[\w-]+&state=state-1$/)]);
    expect(browser.complaints).toEqual([]);
  });

  it("fits a small screen: nothing has to be scrolled sideways", async () => {
    await browser.send("Emulation.setDeviceMetricsOverride", {
      width: 320,
      height: 640,
      deviceScaleFactor: 1,
      mobile: true,
    });
    await browser.goto(address());
    expect(await browser.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  it("does not sign in by a form on another site's page", async () => {
    const fields = Object.entries({ ...AUTHORIZATION, userId: "640000000000000000000001" });
    const inputs = fields.map(([name, value]) => `<input name="${name}" value="${value}">`).join("");
    site.page = `<!doctype html><form method="post" action="${bindbox.url}/login">${inputs}<button>go</button></form>`;
    await browser.goto(`${site.url}/`);
    await browser.clickThrough("button");
    expect(await shownText("body")).toContain("invalid_request");
    const { cookies } = await browser.send("Storage.getCookies");
    expect(cookies).toEqual([]);
  });
});
