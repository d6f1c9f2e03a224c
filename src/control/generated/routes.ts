// Generated from openapi/control.yaml by `npm run generate`. Do not edit.

export const routes = [
  {"id":"health","method":"GET","path":"/_bindbox/health","token":"none","consumes":null,"flags":[]},
  {"id":"get-sandbox","method":"GET","path":"/_bindbox/v1/sandboxes/{sandboxId}","token":"none","consumes":null,"flags":[]},
  {"id":"reset-sandbox","method":"POST","path":"/_bindbox/v1/sandboxes/{sandboxId}/reset","token":"none","consumes":null,"flags":[]},
  {"id":"get-settings","method":"GET","path":"/_bindbox/v1/sandboxes/{sandboxId}/settings","token":"none","consumes":null,"flags":[]},
  {"id":"patch-settings","method":"PATCH","path":"/_bindbox/v1/sandboxes/{sandboxId}/settings","token":"none","consumes":"application/json","flags":[]},
  {"id":"list-messages","method":"GET","path":"/_bindbox/v1/sandboxes/{sandboxId}/outbox","token":"none","consumes":null,"flags":[]},
  {"id":"get-clock","method":"GET","path":"/_bindbox/v1/sandboxes/{sandboxId}/clock","token":"none","consumes":null,"flags":[]},
  {"id":"move-clock","method":"POST","path":"/_bindbox/v1/sandboxes/{sandboxId}/clock","token":"none","consumes":"application/json","flags":[]},
  {"id":"send-activation-code","method":"POST","path":"/_bindbox/v1/activation/{token}/code","token":"none","consumes":null,"flags":[]},
  {"id":"activate","method":"POST","path":"/_bindbox/v1/activation/{token}","token":"none","consumes":"application/json","flags":[]},
  {"id":"stream-events","method":"GET","path":"/_bindbox/v1/events","token":"none","consumes":null,"flags":[]},
  {"id":"stream-sandbox-events","method":"GET","path":"/_bindbox/v1/sandboxes/{sandboxId}/events","token":"none","consumes":null,"flags":[]},
  {"id":"list-errors","method":"GET","path":"/_bindbox/v1/errors","token":"none","consumes":null,"flags":[]},
  {"id":"get-coverage","method":"GET","path":"/_bindbox/v1/coverage","token":"none","consumes":null,"flags":[]},
  {"id":"clear-coverage","method":"DELETE","path":"/_bindbox/v1/coverage","token":"none","consumes":null,"flags":[]},
  {"id":"get-sandbox-coverage","method":"GET","path":"/_bindbox/v1/sandboxes/{sandboxId}/coverage","token":"none","consumes":null,"flags":[]},
  {"id":"clear-sandbox-coverage","method":"DELETE","path":"/_bindbox/v1/sandboxes/{sandboxId}/coverage","token":"none","consumes":null,"flags":[]},
] as const;
