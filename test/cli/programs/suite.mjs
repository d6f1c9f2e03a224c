// a test suite of somebody who knows nothing of bindbox: it reads its addresses from the environment
import { createHash, createHmac } from "node:crypto";

const { AUTHING_APP_HOST, AUTHING_APP_ID, TENCENTCLOUD_ENDPOINT, BINDBOX_URL, BINDBOX_SANDBOX } = process.env;
const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY } = process.env;

async function authing(path, body, token) {
  const answer = await fetch(`${AUTHING_APP_HOST}/api/v3/${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-authing-app-id": AUTHING_APP_ID,
      ...(token ? { authorization: token } : {}),
    },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** Calls DescribeOrganization, signed by hand with TC3-HMAC-SHA256. */
function tencentSigned(secretKey) {
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  const hmac = (key, text) => createHmac("sha256", key).update(text);
  const timestamp = Math.floor(Date.now() / 1000);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/organization/tc3_request`;
  const headers = `content-type:application/json\nhost:${TENCENTCLOUD_ENDPOINT}\n`;
  const canonicalRequest = `POST\n/\n\n${headers}\ncontent-type;host\n${sha256("{}")}`;
  const stringToSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonicalRequest)}`;
  const key = [date, "organization", "tc3_request"].reduce(
    (last, part) => hmac(last, part).digest(),
    `TC3${secretKey}`,
  );
  const signature = hmac(key, stringToSign).digest("hex");
  return fetch(`http://${TENCENTCLOUD_ENDPOINT}/`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-tc-action": "DescribeOrganization",
      "x-tc-version": "2021-03-31",
      "x-tc-timestamp": `${timestamp}`,
      authorization: `TC3-HMAC-SHA256 Credential=${TENCENTCLOUD_SECRET_ID}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    },
    body: "{}",
  });
}

const steps = {
  async signIn() {
    const { data } = await authing("signin", {
      connection: "PASSWORD",
      passwordPayload: { account: "alice", password: "Passw0rd!" },
    });
    return data.access_token;
  },
  /** Binds an address with the code from the outbox. */
  async bind() {
    const token = await steps.signIn();
    const email = `${createHash("sha1").update(token).digest("hex")}@example.com`;
    await authing("send-email", { email, channel: "CHANNEL_BIND_EMAIL" });
    const outbox = `${BINDBOX_URL}/_bindbox/v1/sandboxes/${BINDBOX_SANDBOX}/outbox?to=${email}&wait=5s`;
    const [{ code }] = await (await fetch(outbox)).json();
    const { statusCode } = await authing("bind-email", { email, passCode: code }, token);
    if (statusCode !== 200) throw new Error(`bind-email answered ${statusCode}`);
  },
  expired: () =>
    steps
      .signIn()
      .then((token) =>
        authing("bind-email", { email: "passcode-expired@gallery.example", passCode: "1" }, token),
      ),
  violation: () => authing("send-email", { email: 5, channel: "CHANNEL_LOGIN" }),
  unmatched: () => authing("bind-emial", {}),
  tencent: () => fetch(`http://${TENCENTCLOUD_ENDPOINT}/`, { method: "POST", body: "{}" }),
  /** As somebody does whose key was read from a file together with the end of its line. */
  badSignature: () => tencentSigned(`${TENCENTCLOUD_SECRET_KEY}\n`),
  async many() {
    for (let i = 0; i < 1200; i += 1) await authing("nothing", {});
  },
  /** Ends while the emulator still answers. */
  async leave() {
    const waiting = fetch(`${BINDBOX_URL}/_bindbox/v1/sandboxes/default/outbox?wait=60s`);
    waiting.catch(() => undefined);
    await fetch(`${BINDBOX_URL}/_bindbox/health`);
    process.exit(0);
  },
  async fail() {
    process.exitCode = 3;
  },
};

for (const step of process.argv.slice(2)) await steps[step]();
console.log(`ran ${process.argv.slice(2).join(" ")}`);
