import { createServer } from "node:http";
import { afterAll, beforeAll } from "vitest";
import { addressOf, listen } from "../../src/http/listen.js";

/** A web site with one page, for a browser to open; its requests are noted by their target. */
export class WebSite {
  page = "<!doctype html><title>site</title><link rel=icon href=data:,>";
  readonly requests: string[] = [];
  readonly #server = createServer((request, response) => {
    this.requests.push(request.url ?? "");
    response.writeHead(200, { "content-type": "text/html" }).end(this.page);
  });

  get port(): number {
    return addressOf(this.#server).port;
  }

  start = (): Promise<void> => listen(this.#server, "127.0.0.1", 0);

  stop = async (): Promise<void> => {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  };
}

export function webSiteForFile(): WebSite {
  const site = new WebSite();
  beforeAll(() => site.start());
  afterAll(() => site.stop());
  return site;
}
