/** What a request tells about the host that its client may have signed. */
export interface AddressedHost {
  /** The `Host` header as it was sent. */
  readonly header: string;
  /** The host of an absolute-form request target, which a client sends that uses bindbox as its HTTP proxy. */
  readonly target: string | undefined;
  /** The region of the request: part of the genuine regional host name. */
  readonly region: string | undefined;
}

const GENUINE_HOSTS = ["organization.tencentcloudapi.com", "organization.intl.tencentcloudapi.com"];
const REGION = /^[a-z][a-z0-9-]*$/;

/** The name by which Tencent Cloud knows the emulated product. */
export const SERVICE = "organization";

/**
 * The hosts that may stand in a signature, the likeliest first.
 *
 * observed: Node signs its endpoint without the port that its `Host` header has; tccli sends and signs a `Host` that
 * begins with `http://`; behind an API gateway the SDKs sign the genuine name while `Host` names the gateway.
 */
export function hostCandidates({ header, target, region }: AddressedHost): readonly string[] {
  const sent = [header, ...(target === undefined ? [] : [target])];
  const bare = sent.flatMap((host) => [
    host,
    withoutPort(host),
    withoutScheme(host),
    withoutPort(withoutScheme(host)),
  ]);
  const regional =
    region !== undefined && REGION.test(region) ? [`${SERVICE}.${region}.tencentcloudapi.com`] : [];
  const lowerCased = bare.map((host) => host.toLowerCase());
  return [...new Set([...bare, ...lowerCased, ...GENUINE_HOSTS, ...regional])];
}

/**
 * The services that may stand in a credential scope.
 *
 * observed: Python, Go and tccli sign the product's name, the other SDKs their endpoint up to its first dot, which is
 * `127` for `127.0.0.1:4010` and `localhost:4010` for `localhost:4010`.
 */
export function serviceCandidates(hosts: readonly string[]): ReadonlySet<string> {
  return new Set([SERVICE, ...hosts.map((host) => host.split(".", 1)[0] ?? host)]);
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, "");
const withoutScheme = (host: string): string => host.replace(/^https?:\/\//i, "");
