package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
)

var (
	bindbox = os.Getenv("BINDBOX_URL")
	sandbox = bindbox + "/_bindbox/v1/sandboxes/default"
)

// call asks the control API for something and reads the answer into result.
func call(method, address string, body, result interface{}) {
	content, err := json.Marshal(body)
	must(err)
	request, err := http.NewRequest(method, address, bytes.NewReader(content))
	must(err)
	request.Header.Set("content-type", "application/json")
	response, err := http.DefaultClient.Do(request)
	must(err)
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		panic(fmt.Sprintf("%s %s: %s", method, address, response.Status))
	}
	must(json.NewDecoder(response.Body).Decode(result))
}

type message struct{ Link, Code string }

// latestMessage is the newest one to an address; it waits for one up to five seconds.
func latestMessage(to string) message {
	query := url.Values{"to": {to}, "wait": {"5s"}, "limit": {"1"}}
	var messages []message
	call(http.MethodGet, sandbox+"/outbox?"+query.Encode(), nil, &messages)
	return messages[0]
}

// activate does what a member does behind the link that was mailed to the address.
func activate(email string) {
	link := latestMessage(email).Link
	activation := bindbox + "/_bindbox/v1/activation/" + link[strings.LastIndex(link, "/")+1:]
	var sent struct{ To string }
	call(http.MethodPost, activation+"/code", nil, &sent)
	form := map[string]string{"email": email, "code": latestMessage(sent.To).Code, "password": "Passw0rd!"}
	call(http.MethodPost, activation, form, &struct{}{})
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
