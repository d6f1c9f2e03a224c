package main

import tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"

// The structures are those of the SDK's module for the product, as far as they are needed here: its common module
// signs, sends and reads them in the same way.

type createMember struct {
	*tchttp.BaseRequest
	Name          *string   `json:"Name,omitnil" name:"Name"`
	AccountName   *string   `json:"AccountName,omitnil" name:"AccountName"`
	PolicyType    *string   `json:"PolicyType,omitnil" name:"PolicyType"`
	PermissionIds []*uint64 `json:"PermissionIds,omitnil" name:"PermissionIds"`
	NodeId        *int64    `json:"NodeId,omitnil" name:"NodeId"`
}

type addEmail struct {
	*tchttp.BaseRequest
	MemberUin   *int64  `json:"MemberUin,omitnil" name:"MemberUin"`
	Email       *string `json:"Email,omitnil" name:"Email"`
	CountryCode *string `json:"CountryCode,omitnil" name:"CountryCode"`
	Phone       *string `json:"Phone,omitnil" name:"Phone"`
}

type sendMail struct {
	*tchttp.BaseRequest
	MemberUin *int64 `json:"MemberUin,omitnil" name:"MemberUin"`
	BindId    *int64 `json:"BindId,omitnil" name:"BindId"`
}

type describeBinding struct {
	*tchttp.BaseRequest
	MemberUin *int64 `json:"MemberUin,omitnil" name:"MemberUin"`
}

type describeMembers struct {
	*tchttp.BaseRequest
	Offset *uint64 `json:"Offset,omitnil" name:"Offset"`
	Limit  *uint64 `json:"Limit,omitnil" name:"Limit"`
}

// answer has the fields of all answers that are read here.
type answer struct {
	*tchttp.BaseResponse
	Response *struct {
		Uin         *int64
		BindId      *uint64
		ApplyTime   *string
		Email       *string
		Phone       *string
		BindStatus  *string
		BindTime    *string
		Description *string
		PhoneBind   *uint64
		CountryCode *string
		Items       []*struct {
			MemberUin  *int64
			BindStatus *string
		} `json:",omitempty"`
		RequestId *string
	}
}

// named says which action a request is for; the SDK knows it by this.
func named(action string) *tchttp.BaseRequest {
	request := &tchttp.BaseRequest{}
	request.Init().WithApiInfo("organization", "2021-03-31", action)
	return request
}
