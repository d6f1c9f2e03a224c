import { PASSCODE, PASSWORD } from "./callers.js";
import { signedRequest } from "./requests.js";

const EMAIL = "member@example.com";
const MEMBER = { Name: "member", AccountName: "account", PolicyType: "Financial", PermissionIds: [1, 2] };
const ADDRESS = { Email: EMAIL, CountryCode: "86", Phone: "18600000011" };

/** Makes an organization with one member, who activates its e-mail; answers its uin. */
export async function bindMember(url: string): Promise<number> {
  await call(url, "CreateOrganization", {});
  const { RootNodeId: NodeId } = await call(url, "DescribeOrganization", {});
  const { Uin: MemberUin } = await call(url, "CreateOrganizationMember", { ...MEMBER, NodeId });
  await call(url, "AddOrganizationMemberEmail", { ...ADDRESS, MemberUin });
  await activate(url);
  return Number(MemberUin);
}

async function call(
  url: string,
  action: string,
  parameters: object,
): Promise<Readonly<Record<string, unknown>>> {
  const { path, ...request } = signedRequest(url, action, parameters);
  const { Response } = await answer(`${url}${path}`, request);
  if (Response.Error) throw new Error(`${action}: ${JSON.stringify(Response.Error)}`);
  return Response;
}

async function activate(url: string): Promise<void> {
  const control = `${url}/_bindbox/v1`;
  const [mail] = await answer(`${control}/sandboxes/default/outbox?to=${EMAIL}&medium=email`);
  const activation = `${control}/activation/${mail.link.split("/").at(-1)}`;
  await answer(`${activation}/code`, { method: "POST" });
  await answer(activation, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: EMAIL, code: PASSCODE, password: PASSWORD }),
  });
}

async function answer(url: string, request: RequestInit = {}) {
  const response = await fetch(url, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${text}`);
  return JSON.parse(text);
}
