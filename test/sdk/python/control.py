"""What a test asks the control API for."""

import json
import os
import urllib.parse
import urllib.request

URL = os.environ["BINDBOX_URL"]
SANDBOX = f"{URL}/_bindbox/v1/sandboxes/default"


def request(method, url, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {} if body is None else {"content-type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method)) as response:
        return json.load(response)


def sandbox():
    return request("GET", SANDBOX)


def latest_message(**query):
    """The newest message that matches; waits for one up to five seconds."""
    return request("GET", f"{SANDBOX}/outbox?{urllib.parse.urlencode({**query, 'wait': '5s', 'limit': 1})}")[0]


def activate(email):
    """Does what a member does behind the link that was mailed to the address."""
    token = latest_message(to=email)["link"].rsplit("/", 1)[1]
    activation = f"{URL}/_bindbox/v1/activation/{token}"
    phone = request("POST", f"{activation}/code")["to"]
    code = latest_message(to=phone)["code"]
    request("POST", activation, {"email": email, "code": code, "password": "Passw0rd!"})
