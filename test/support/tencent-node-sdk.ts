import { createRequire } from "node:module";
import { organization } from "tencentcloud-sdk-nodejs/tencentcloud/services/organization/index.js";
import { expect } from "vitest";
import type { TencentAccess } from "../../src/client/sandbox.js";
import { keyOf, MANAGER } from "./tencent-organization.js";
import type { TestEmulator } from "./test-emulator.js";

const { Client } = organization.v20210331;
const { Client: ClientOf2018 } = organization.v20181225;

export type OrganizationClient = InstanceType<typeof Client>;
type Config = ConstructorParameters<typeof Client>[0];

// The SDK would send even requests to this machine through a proxy that the environment names.
delete process.env["http_proxy"];

/** What a user changes about the SDK's own defaults: endpoint and protocol, and what a test is about. */
function config({ emulator }: TestEmulator, { profile, ...more }: Partial<Config>): Config {
  const endpoint = `127.0.0.1:${emulator.port}`;
  const httpProfile = { protocol: "http://", endpoint, ...profile?.httpProfile };
  return { credential: keyOf(MANAGER), ...more, profile: { ...profile, httpProfile } };
}

/** The official SDK's client, by default with the key of the account that makes the organization. */
export const sdkClient = (bindbox: TestEmulator, more: Partial<Config> = {}): OrganizationClient =>
  new Client(config(bindbox, more));

/** The same, for a sandbox that is known by what its handle gives out. */
export const clientOf = ({ endpoint, protocol, secretId, secretKey }: TencentAccess): OrganizationClient =>
  new Client({ credential: { secretId, secretKey }, profile: { httpProfile: { protocol, endpoint } } });

/** The client of the API version before, which the SDK still has. */
export const clientOf2018 = (bindbox: TestEmulator): InstanceType<typeof ClientOf2018> =>
  new ClientOf2018(config(bindbox, {}));

/** The actions that the SDK has a method for. */
export const sdkActions: readonly string[] = Object.getOwnPropertyNames(Client.prototype).filter(
  (name) => name !== "constructor",
);

const { default: SdkException } = createRequire(import.meta.url)(
  "tencentcloud-sdk-nodejs/tencentcloud/common/exception/tencent_cloud_sdk_exception.js",
);

/** What the SDK's exception tells. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof SdkException;

/** The exception of a call that has to be refused: always with the id of the request. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const thrown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!isRefusal(thrown)) throw new Error(`the SDK threw no exception of its own but ${thrown}`);
  expect(thrown.requestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  return thrown;
}

/** The same, without what differs from request to request. */
export async function exceptionOf(call: Promise<unknown>): Promise<Pick<Refusal, "code" | "message">> {
  const { code, message } = await refusalOf(call);
  return { code, message };
}
