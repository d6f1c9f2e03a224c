// Binds an e-mail to a member with each way of signing, and prints what the SDK made of the answers.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
)

type key struct{ Endpoint, SecretId, SecretKey string }

type exception struct {
	Code      string `json:"code"`
	Message   string `json:"message"`
	RequestId string `json:"requestId"`
}

func clientFor(key key, signMethod, httpMethod string) *common.Client {
	settings := profile.NewClientProfile()
	settings.SignMethod = signMethod
	settings.HttpProfile.ReqMethod = httpMethod
	settings.HttpProfile.Scheme = "HTTP"
	settings.HttpProfile.Endpoint = key.Endpoint
	return common.NewCommonClient(common.NewCredential(key.SecretId, key.SecretKey), "", settings)
}

func send(client *common.Client, request tchttp.Request) (*answer, error) {
	response := &answer{BaseResponse: &tchttp.BaseResponse{}}
	err := client.Send(request, response)
	return response, err
}

func mustSend(client *common.Client, request tchttp.Request) *answer {
	response, err := send(client, request)
	must(err)
	return response
}

func describe(member *int64) *describeBinding {
	return &describeBinding{named("DescribeOrganizationMemberEmailBind"), member}
}

// exceptionOf is what the SDK makes of a refused call; nil when it is no error of the SDK's own kind.
func exceptionOf(client *common.Client, request tchttp.Request) *exception {
	_, err := send(client, request)
	if refusal, ok := err.(*errors.TencentCloudSDKError); ok {
		return &exception{refusal.Code, refusal.Message, refusal.RequestId}
	}
	return nil
}

func lifeCycle(key key, number int, signMethod, httpMethod string) map[string]interface{} {
	client := clientFor(key, signMethod, httpMethod)
	name := common.StringPtr(fmt.Sprintf("go-%d", number))
	permissions := common.Uint64Ptrs([]uint64{1, 2})
	node := common.Int64Ptr(1100)
	financial := common.StringPtr("Financial")
	member := mustSend(client, &createMember{named("CreateOrganizationMember"), name, name, financial, permissions, node}).Response.Uin
	before := mustSend(client, describe(member)).Response

	email := *name + "@example.com"
	china, phone := common.StringPtr("86"), common.StringPtr("13800138000")
	bindId := mustSend(client, &addEmail{named("AddOrganizationMemberEmail"), member, &email, china, phone}).Response.BindId
	pending := mustSend(client, describe(member)).Response
	mustSend(client, &sendMail{named("SendOrgMemberAccountBindEmail"), member, common.Int64Ptr(int64(*bindId))})
	activate(email)

	listed := ""
	page := &describeMembers{named("DescribeOrganizationMembers"), common.Uint64Ptr(0), common.Uint64Ptr(50)}
	for _, item := range mustSend(client, page).Response.Items {
		if *item.MemberUin == *member {
			listed = *item.BindStatus
		}
	}
	wrong := key
	wrong.SecretKey = "wrong"
	return map[string]interface{}{
		"before":    before,
		"bindId":    bindId,
		"pending":   pending,
		"activated": mustSend(client, describe(member)).Response,
		"listed":    listed,
		"noMember":  exceptionOf(client, describe(common.Int64Ptr(1))),
		"wrongKey":  exceptionOf(clientFor(wrong, signMethod, httpMethod), describe(member)),
	}
}

func main() {
	var world struct{ Tencent key }
	call(http.MethodGet, sandbox, nil, &world)
	report := map[string]interface{}{}
	for _, signMethod := range []string{"TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"} {
		for _, httpMethod := range []string{"POST", "GET"} {
			report[signMethod+" "+httpMethod] = lifeCycle(world.Tencent, len(report), signMethod, httpMethod)
		}
	}
	must(json.NewEncoder(os.Stdout).Encode(report))
}
