"""Binds an e-mail to a member with each way of signing, and prints what the SDK made of the answers."""

import json

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.organization.v20210331 import models
from tencentcloud.organization.v20210331.organization_client import OrganizationClient

import control

WAYS = [(sign, method) for sign in ("TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1") for method in ("POST", "GET")]

tencent = control.sandbox()["tencent"]


def client_for(sign_method, http_method, secret_key=tencent["secretKey"]):
    http = HttpProfile(protocol="http", endpoint=tencent["endpoint"], reqMethod=http_method)
    profile = ClientProfile(signMethod=sign_method, httpProfile=http)
    return OrganizationClient(Credential(tencent["secretId"], secret_key), "", profile)


def filled(request, **fields):
    for name, value in fields.items():
        setattr(request, name, value)
    return request


def described(client, member):
    request = filled(models.DescribeOrganizationMemberEmailBindRequest(), MemberUin=member)
    return json.loads(client.DescribeOrganizationMemberEmailBind(request).to_json_string())


def exception_of(call):
    try:
        call()
    except TencentCloudSDKException as error:
        return {"code": error.code, "message": error.message, "requestId": error.requestId}
    return None


def life_cycle(number, sign_method, http_method):
    client = client_for(sign_method, http_method)
    member = client.CreateOrganizationMember(
        filled(
            models.CreateOrganizationMemberRequest(),
            Name=f"python-{number}",
            AccountName=f"python-{number}",
            PolicyType="Financial",
            PermissionIds=[1, 2],
            NodeId=1100,
        )
    ).Uin
    before = described(client, member)
    email = f"python-{number}@example.com"
    address = {"MemberUin": member, "Email": email, "CountryCode": "86", "Phone": "13800138000"}
    bind_id = client.AddOrganizationMemberEmail(filled(models.AddOrganizationMemberEmailRequest(), **address)).BindId
    pending = described(client, member)
    client.SendOrgMemberAccountBindEmail(
        filled(models.SendOrgMemberAccountBindEmailRequest(), MemberUin=member, BindId=bind_id)
    )
    control.activate(email)
    activated = described(client, member)
    members = client.DescribeOrganizationMembers(
        filled(models.DescribeOrganizationMembersRequest(), Offset=0, Limit=50)
    ).Items
    return {
        "before": before,
        "bindId": bind_id,
        "pending": pending,
        "activated": activated,
        "listed": next(each.BindStatus for each in members if each.MemberUin == member),
        "noMember": exception_of(lambda: described(client, 1)),
        "wrongKey": exception_of(lambda: described(client_for(sign_method, http_method, "wrong"), member)),
    }


print(
    json.dumps(
        {f"{sign} {method}": life_cycle(number, sign, method) for number, (sign, method) in enumerate(WAYS)}
    )
)
