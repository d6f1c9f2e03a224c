"""A test suite of somebody who uses Python, with nothing but its standard library."""
import json
import os
import sys
import urllib.request


def call(path, body, **headers):
    request = urllib.request.Request(
        os.environ["AUTHING_APP_HOST"] + path,
        data=json.dumps(body).encode(),
        headers={"content-type": "application/json", "x-authing-app-id": os.environ["AUTHING_APP_ID"], **headers},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def outbox(to):
    base = os.environ["BINDBOX_URL"] + "/_bindbox/v1/sandboxes/" + os.environ["BINDBOX_SANDBOX"]
    with urllib.request.urlopen(f"{base}/outbox?to={to}&wait=5s") as answer:
        return json.load(answer)


signed_in = call(
    "/api/v3/signin",
    {"connection": "PASSWORD", "passwordPayload": {"account": "alice", "password": "Passw0rd!"}},
)
token = signed_in["data"]["access_token"]
email = "python@example.com"
call("/api/v3/send-email", {"email": email, "channel": "CHANNEL_BIND_EMAIL"})
code = outbox(email)[0]["code"]
bound = call("/api/v3/bind-email", {"email": email, "passCode": code}, authorization=token)
assert bound["statusCode"] == 200, bound
print(json.dumps(sys.argv[1:]))
sys.exit(int(os.environ.get("EXIT_CODE", "0")))
