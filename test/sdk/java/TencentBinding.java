import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.organization.v20210331.OrganizationClient;
import com.tencentcloudapi.organization.v20210331.models.AddOrganizationMemberEmailRequest;
import com.tencentcloudapi.organization.v20210331.models.CreateOrganizationMemberRequest;
import com.tencentcloudapi.organization.v20210331.models.DescribeOrganizationMemberEmailBindRequest;
import com.tencentcloudapi.organization.v20210331.models.DescribeOrganizationMemberEmailBindResponse;
import com.tencentcloudapi.organization.v20210331.models.DescribeOrganizationMembersRequest;
import com.tencentcloudapi.organization.v20210331.models.OrgMember;
import com.tencentcloudapi.organization.v20210331.models.SendOrgMemberAccountBindEmailRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Binds an e-mail to a member with each way of signing, and prints what the SDK made of the answers. */
public class TencentBinding {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final String BINDBOX = System.getenv("BINDBOX_URL");
  private static final String SANDBOX = BINDBOX + "/_bindbox/v1/sandboxes/default";

  public static void main(String[] arguments) throws Exception {
    JsonObject tencent = control("GET", SANDBOX, null).getAsJsonObject().getAsJsonObject("tencent");
    Map<String, Object> report = new LinkedHashMap<>();
    for (String signMethod : new String[] {"TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"})
      for (String httpMethod : new String[] {"POST", "GET"})
        report.put(
            signMethod + " " + httpMethod, lifeCycle(tencent, report.size(), signMethod, httpMethod));
    System.out.println(GSON.toJson(report));
  }

  private static Map<String, Object> lifeCycle(
      JsonObject tencent, int number, String signMethod, String httpMethod) throws Exception {
    String secretKey = tencent.get("secretKey").getAsString();
    OrganizationClient client = clientFor(tencent, secretKey, signMethod, httpMethod);
    Map<String, Object> report = new LinkedHashMap<>();
    String name = "java-" + number;
    CreateOrganizationMemberRequest creation = new CreateOrganizationMemberRequest();
    creation.setName(name);
    creation.setAccountName(name);
    creation.setPolicyType("Financial");
    creation.setPermissionIds(new Long[] {1L, 2L});
    creation.setNodeId(1100L);
    long member = client.CreateOrganizationMember(creation).getUin();
    report.put("before", describe(client, member));

    String email = name + "@example.com";
    AddOrganizationMemberEmailRequest binding = new AddOrganizationMemberEmailRequest();
    binding.setMemberUin(member);
    binding.setEmail(email);
    binding.setCountryCode("86");
    binding.setPhone("13800138000");
    long bindId = client.AddOrganizationMemberEmail(binding).getBindId();
    report.put("bindId", bindId);
    report.put("pending", describe(client, member));

    SendOrgMemberAccountBindEmailRequest again = new SendOrgMemberAccountBindEmailRequest();
    again.setMemberUin(member);
    again.setBindId(bindId);
    client.SendOrgMemberAccountBindEmail(again);
    activate(email);
    report.put("activated", describe(client, member));

    DescribeOrganizationMembersRequest page = new DescribeOrganizationMembersRequest();
    page.setOffset(0L);
    page.setLimit(50L);
    OrgMember[] members = client.DescribeOrganizationMembers(page).getItems();
    report.put(
        "listed",
        Arrays.stream(members)
            .filter(each -> each.getMemberUin() == member)
            .findFirst()
            .map(OrgMember::getBindStatus)
            .orElse(""));
    report.put("noMember", exceptionOf(client, 1));
    report.put("wrongKey", exceptionOf(clientFor(tencent, "wrong", signMethod, httpMethod), member));
    return report;
  }

  private static OrganizationClient clientFor(
      JsonObject tencent, String secretKey, String signMethod, String httpMethod) {
    HttpProfile http = new HttpProfile();
    http.setProtocol(HttpProfile.REQ_HTTP);
    http.setEndpoint(tencent.get("endpoint").getAsString());
    http.setReqMethod(httpMethod);
    ClientProfile profile = new ClientProfile(signMethod, http);
    Credential credential = new Credential(tencent.get("secretId").getAsString(), secretKey);
    return new OrganizationClient(credential, "", profile);
  }

  private static DescribeOrganizationMemberEmailBindResponse describe(
      OrganizationClient client, long member) throws TencentCloudSDKException {
    DescribeOrganizationMemberEmailBindRequest request =
        new DescribeOrganizationMemberEmailBindRequest();
    request.setMemberUin(member);
    return client.DescribeOrganizationMemberEmailBind(request);
  }

  private static Map<String, String> exceptionOf(OrganizationClient client, long member) {
    try {
      describe(client, member);
      return null;
    } catch (TencentCloudSDKException exception) {
      return Map.of(
          "code", exception.getErrorCode(),
          "message", exception.getMessage(),
          "requestId", exception.getRequestId());
    }
  }

  /** Does what a member does behind the link that was mailed to the address. */
  private static void activate(String email) throws Exception {
    String link = latestMessage(email).get("link").getAsString();
    String activation =
        BINDBOX + "/_bindbox/v1/activation/" + link.substring(link.lastIndexOf('/') + 1);
    String phone =
        control("POST", activation + "/code", null).getAsJsonObject().get("to").getAsString();
    String code = latestMessage(phone).get("code").getAsString();
    control("POST", activation, Map.of("email", email, "code", code, "password", "Passw0rd!"));
  }

  /** The newest message to an address; waits for one up to five seconds. */
  private static JsonObject latestMessage(String to) throws Exception {
    String recipient = URLEncoder.encode(to, StandardCharsets.UTF_8);
    String query = "?wait=5s&limit=1&to=" + recipient;
    return control("GET", SANDBOX + "/outbox" + query, null)
        .getAsJsonArray()
        .get(0)
        .getAsJsonObject();
  }

  private static JsonElement control(String method, String address, Object body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (body == null) request.method(method, BodyPublishers.noBody());
    else
      request
          .method(method, BodyPublishers.ofString(GSON.toJson(body)))
          .header("content-type", "application/json");
    var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() != 200)
      throw new IllegalStateException(method + " " + address + ": " + response.body());
    return GSON.fromJson(response.body(), JsonElement.class);
  }
}
