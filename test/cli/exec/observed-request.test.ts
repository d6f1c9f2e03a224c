import { describe, expect, it } from "vitest";
import { MOST_SEARCHED, type ObservedRequest, observing } from "../../../src/cli/exec/observed-request.js";
import { RunObservations } from "../../../src/cli/exec/run-observations.js";
import { TestEmulator } from "../../support/test-emulator.js";

/** Runs `call` against an emulator that is observed. */
async function observed(
  call: (url: string) => Promise<unknown>,
  observe: (request: ObservedRequest) => void,
): Promise<void> {
  const bindbox = new TestEmulator();
  const crash = (error: unknown): never => {
    throw error;
  };
  await bindbox.start({ onRequest: observing(observe, crash) });
  try {
    await call(bindbox.emulator.url);
  } finally {
    await bindbox.stop();
  }
}

/** A call of Tencent Cloud whose SecretId nobody has. */
const refusedBy = (url: string): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-tc-action": "DescribeOrganization",
      "x-tc-version": "2021-03-31",
      "x-tc-timestamp": "1",
      authorization:
        "TC3-HMAC-SHA256 Credential=AKIDnobody/1970-01-01/organization/tc3_request, SignedHeaders=content-type;host, Signature=00",
    },
    body: "{}",
  });

describe("a request that a run observes", () => {
  it("has a diagnosis where it was refused, and only there", async () => {
    const requests: ObservedRequest[] = [];
    await observed(
      async (url) => {
        await fetch(`${url}/api/v3/system`);
        await refusedBy(url);
      },
      (request) => requests.push(request),
    );
    const [answered, refused] = requests;
    expect([answered?.entry.outcome, await answered?.diagnosis()]).toEqual(["ok", undefined]);
    expect(await refused?.diagnosis()).toMatchObject({
      entry: 2,
      credentials: { sent: { secretId: "AKIDnobody" } },
    });
    expect(refused?.diagnosis()).toBe(refused?.diagnosis());
  });

  it("is not searched for a mistake when many were refused alike, yet says why it was refused", async () => {
    const requests: ObservedRequest[] = [];
    await observed(
      async (url) => {
        for (let i = 0; i <= MOST_SEARCHED; i += 1) await refusedBy(url);
      },
      (request) => requests.push(request),
    );
    const diagnoses = await Promise.all(requests.map(({ diagnosis }) => diagnosis()));
    expect(diagnoses.map((it) => it?.signature !== undefined)).toEqual([
      ...Array.from({ length: MOST_SEARCHED }, () => true),
      false,
    ]);
    expect(diagnoses.at(-1)?.summary).toMatch(
      /^not searched for the mistake: .* such as request 1 of default; the timestamp is 1, /,
    );
  });

  it("goes without a diagnosis that fails, which is told", async () => {
    const told: unknown[] = [];
    const requests: ObservedRequest[] = [];
    const observations = new RunObservations();
    const listener = observing(
      (request) => {
        requests.push(request);
        observations.record(request);
      },
      (error) => told.push(error),
    );
    const bindbox = new TestEmulator();
    await bindbox.start({
      onRequest: (entry, whole) => listener(entry, whole, () => Promise.reject(new Error("no diagnosis"))),
    });
    await refusedBy(bindbox.emulator.url).finally(() => bindbox.stop());
    await observations.settled();
    expect(await requests[0]?.diagnosis()).toBeUndefined();
    expect(told).toEqual([new Error("no diagnosis")]);
    expect(observations.operations.get("tencent.DescribeOrganization")?.errors.examples).toEqual([
      expect.stringMatching(/^POST \/ was answered AuthFailure\.\w+: .* \(request 1 of default\)$/),
    ]);
  });
});
