import { header, type RawRequest } from "../../http/messages.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentCall } from "./call.js";
import type { TencentErrorName } from "./errors.js";
import { SERVICE } from "./signing-hosts.js";

/** documented: `cvm.tencentcloudapi.com`, `cvm.ap-guangzhou.tencentcloudapi.com`, `cvm.intl.tencentcloudapi.com` */
const API_HOST = /^([a-z0-9-]+)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.com\.?$/;

/** The product that a request's host names; undefined when the host is none below a domain of the API. */
function productOf({ headers, targetHost }: RawRequest): string | undefined {
  const host = (targetHost ?? header(headers, "host") ?? "")
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/:\d+$/, "");
  return API_HOST.exec(host)?.[1];
}

/**
 * Whether the host belongs to another product. Addresses of bindbox itself name none.
 *
 * observed: the `Host` header decides which product is meant. chosen: it is looked at after the common parameters and
 * before `Authorization`, whose scope names the product too; bindbox knows one product, so all others do not exist.
 */
export function refuseProduct({ request }: TencentCall): Failure<TencentErrorName> | undefined {
  const product = productOf(request);
  if (product === undefined || product === SERVICE) return undefined;
  return fail("NoSuchProduct", {
    hint: `the host names the product ${product}; bindbox emulates ${SERVICE} only`,
  });
}
