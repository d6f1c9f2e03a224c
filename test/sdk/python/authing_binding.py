"""Binds an e-mail to the user who has none, and prints what the SDK made of the answers."""

import json

from authing import AuthenticationClient

import control

EMAIL = "alice@example.com"

authing = control.sandbox()["authing"]
client = AuthenticationClient(
    app_id=authing["appId"],
    app_host=authing["appHost"],
    app_secret=authing["appSecret"],
    token_endpoint_auth_method="client_secret_post",
    lang="en-US",
)

wrong_password = client.sign_in_by_account_password(account="alice", password="wrong")
signed_in = client.sign_in_by_account_password(account="alice", password="Passw0rd!")
client.set_access_token(signed_in["data"]["access_token"])
sent = client.send_email(channel="CHANNEL_BIND_EMAIL", email=EMAIL)
code = control.latest_message(to=EMAIL)["code"]
wrong_code = client.bind_email(pass_code="wrong", email=EMAIL)
bound = client.bind_email(pass_code=code, email=EMAIL)

print(
    json.dumps(
        {
            "wrongPassword": wrong_password,
            "signedIn": signed_in["statusCode"],
            "sent": sent["statusCode"],
            "wrongCode": wrong_code,
            "bound": bound,
            "profile": client.get_profile()["data"],
            "token": client.introspect_token(signed_in["data"]["access_token"]),
        }
    )
)
