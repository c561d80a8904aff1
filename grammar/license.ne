# Smart Licensing Using Policy: `license …` and `show license …` (COMMANDS §1.2, §1.3, §2.1, §2.2).
# The help of `license smart save usage` is the router's own; the other help is worded after COMMANDS §5 and the manuals.

# --- EXEC

license_exec -> "license  Smart licensing commands" "smart  Smart licensing commands" license_smart

license_smart ->
    "authorization  Request or return an authorization code  @17.3.2-" license_smart_authorization
  | "clear  Clear licensing information  @17.3.2-" "eventlog  Clear the event log"      {% command("license smart clear eventlog") %}
  | "export  Return an export-controlled license  @17.3.2-" "return  Return the license to the license server" license_scope "WORD  Name of the license"   {% command("license smart export return") %}
  | "factory  Reset the licensing information  @17.3.2-" "reset  Remove all saved licensing information"   {% command("license smart factory reset") %}
  | "import  Import an acknowledgement, a trust code or a policy from a file  @17.3.2-" license_file   {% command("license smart import") %}
  | "save  Save usage reports or a trust request to a file  @17.3.2-" license_smart_save
  | "sync  Exchange pending data with the license server  @17.3.2-" license_scope       {% command("license smart sync") %}
  | "trust  Establish trust with CSSM  @17.3.2-" "idtoken  ID token of the virtual account" license_smart_trust   {% command("license smart trust idtoken") %}

license_smart_authorization ->
    "request  Request an authorization code" license_authorization_request
  | "return  Return the authorization code" license_scope license_authorization_return  {% command("license smart authorization return") %}

license_authorization_request ->
    "add  Add to what is authorized" "WORD  Name of the license" license_scope          {% command("license smart authorization request") %}
  | "replace  Replace what is authorized" "WORD  Name of the license" license_scope     {% command("license smart authorization request") %}
  | "save  Save the request to a file" license_file                                     {% command("license smart authorization request save") %}

license_authorization_return ->
    "offline  Print a return code" (license_file):?
  | "online  Tell the license server"

license_smart_trust -> "WORD  ID token from CSSM" license_scope ("force  Request a trust code even if one is installed"):?

license_smart_save ->
    "trust-request  Save a trust request" license_file                                  {% command("license smart save trust-request") %}
  | "usage  Save usage reports" license_smart_save_usage                                {% command("license smart save usage") %}

license_smart_save_usage ->
    "all  Save all reports" license_to_file
  | "days  Save reports from last n days" "<0-4294967295>  Number of days" license_to_file
  | "rum-Id  Save an individual RUM report" "<0-18446744073709551615>  ID of the report" license_to_file
  | "unreported  Save all previously un reported reports" license_to_file

license_to_file -> "file  File to save to" license_file

license_file -> files_name

license_scope ->
    "all  All product instances of a high availability setup"
  | "local  This product instance"

# --- show

license_show ->
    "license  Show license information" license_show_what
  | "tech-support  Show system information for Tech-Support" "license  License related information"   {% command("show tech-support license", { pipe: true }) %}

license_show_what ->
    "all  Show license all information"                                                 {% command("show license all", { pipe: true }) %}
  | "authorization  Show license authorization codes  @17.3.2-"                         {% command("show license authorization", { pipe: true }) %}
  | "data  Show license data  @17.3.2-" "conversion  Show license data conversion"      {% command("show license data conversion", { pipe: true }) %}
  | "detail  Show license detail information  @-16.9" ("WORD  Feature name"):?           {% command("show license detail", { pipe: true }) %}
  | "eventlog  Show license event log  @16.11-" ("<0-90>  Number of days to show"):?    {% command("show license eventlog", { pipe: true }) %}
  | "feature  Show license feature information  @-16.9"                                 {% command("show license feature", { pipe: true }) %}
  | "history  Show license history  @17.3.2-" "message  Show message history"           {% command("show license history message", { pipe: true }) %}
  | "reservation  Show license reservation  @16.12-"                                    {% command("show license reservation", { pipe: true }) %}
  | "rum  Show license usage reports  @17.7-" "id  ID of a report" license_rum_id       {% command("show license rum id", { pipe: true }) %}
  | "status  Show license status information"                                           {% command("show license status", { pipe: true }) %}
  | "summary  Show license summary"                                                     {% command("show license summary", { pipe: true }) %}
  | "tech  Show license tech support information" "support  Show license tech support information"   {% command("show license tech support", { pipe: true }) %}
  | "udi  Show license udi information"                                                 {% command("show license udi", { pipe: true }) %}
  | "usage  Show license usage information"                                             {% command("show license usage", { pipe: true }) %}

license_rum_id -> ("all  Show all reports" | "<0-18446744073709551615>  ID of the report") ("detail  Show details"):?

# --- global configuration

license_config -> "license  Configure license features" license_config_area

license_config_area ->
    "boot  License boot configuration" license_boot
  | "smart  Smart licensing" license_smart_config
  | "udi  Unique device identifier  @hidden" "pid  Product identifier" "WORD  Product identifier" "sn  Serial number" "WORD  Serial number"   {% command("config license udi") %}

license_boot ->
    "level  Boot level of the licenses" license_boot_level                              {% command("config license boot level") %}
  | "suite  Boot suite of the licenses  @16.11- @feature:boot-suite" license_boot_suite {% command("config license boot suite") %}

license_boot_suite -> "~" (
    "AdvUCSuiteK9  Advanced unified communications suite  @feature:boot-suite.AdvUCSuiteK9"
  | "FoundationSuiteK9  Foundation suite  @feature:boot-suite.FoundationSuiteK9"
  )

license_boot_level -> "~" license_boot_level_name

# A platform takes the levels that its table names; the words of all platforms stand here.
license_boot_level_name ->
    "adventerprise  License level adventerprise  @feature:boot-level.adventerprise"
  | "advipservices  License level advipservices  @feature:boot-level.advipservices"
  | "appx  License level appx  @feature:boot-level.appx"
  | "appxk9  License level appxk9  @feature:boot-level.appxk9"
  | "ax  License level ax  @feature:boot-level.ax"
  | "network-advantage  License level network-advantage  @feature:boot-level.network-advantage" license_addon_advantage:?
  | "network-essentials  License level network-essentials  @feature:boot-level.network-essentials" license_addon_essentials:?
  | "network-premier  License level network-premier  @feature:boot-level.network-premier" license_addon_premier:?
  | "security  License level security  @feature:boot-level.security"
  | "securityk9  License level securityk9  @feature:boot-level.securityk9"
  | "uck9  License level uck9  @feature:boot-level.uck9"

license_addon_advantage -> "addon  Add-on license" "dna-advantage  Add-on license dna-advantage  @feature:addon.dna-advantage"
license_addon_essentials -> "addon  Add-on license" "dna-essentials  Add-on license dna-essentials  @feature:addon.dna-essentials"
license_addon_premier -> "addon  Add-on license" "dna-premier  Add-on license dna-premier  @feature:addon.dna-premier"

license_smart_config ->
    "custom_id  Customer defined id  @16.8-" "~" "WORD  The id"                         {% command("config license smart custom_id") %}
  | "enable  Enable Smart licensing"                                                    {% command("config license smart enable") %}
  | "privacy  Data privacy  @16.8-" "~" license_smart_privacy                           {% command("config license smart privacy") %}
  | "proxy  Proxy of the smart and cslu transports  @16.10-" license_smart_proxy
  | "server-identity-check  Check the identity of the server  @17.11-"                  {% command("config license smart server-identity-check") %}
  | "transport  Transport of licensing messages  @16.8-" "~" license_smart_transport    {% command("config license smart transport") %}
  | "url  Specify the Smart Transport primary and the Utility URL  @16.8-" license_smart_url   {% command("config license smart url") %}
  | "usage  Usage reporting  @17.3.2-" license_smart_usage
  | "utility  Enable or disable usage reporting on the device  @16.8-" (license_smart_customer):?   {% command("config license smart utility") %}
  | "vrf  VRF of the smart and cslu transports  @17.6-" "~" "WORD  VRF name"            {% command("config license smart vrf") %}

license_smart_privacy ->
    "all  Withhold the hostname and the version  @17.3.2-"
  | "hostname  Withhold the hostname"
  | "version  Withhold the version of the Smart Agent"

license_smart_proxy ->
    "address  Address of the proxy" "~" "WORD  Host name or IP address"                 {% command("config license smart proxy address") %}
  | "port  Port of the proxy" "~" "<1-65535>  Port number"                              {% command("config license smart proxy port") %}

license_smart_transport ->
    "automatic  Set the transport mode automatically  @17.3.2-"
  | "callhome  Use Call Home as the transport"
  | "cslu  Report to CSLU or SSM On-Prem  @17.3.2-"
  | "off  No communication: save and import files  @17.3.2-"
  | "smart  Report to CSSM directly"

license_smart_url -> "~" license_smart_url_of

license_smart_url_of ->
    "WORD  URL used for registration, authorization and all but utility usage reporting"
  | "cslu  Specify the URL of CSLU  @17.3.2-" "~" "WORD  URL of CSLU"                   {% command("config license smart url cslu") %}
  | "default  Enable the default URLs that point to the Cisco SSM"                      {% command("config license smart url default") %}
  | "smart  Specify the URL of the Smart transport  @17.3.2-" "~" "WORD  URL of the Smart transport"   {% command("config license smart url smart") %}
  | "utility  Specify the URL to be used for sending utility usage reports" "~" "WORD  URL for utility usage reports"   {% command("config license smart url utility") %}

license_smart_usage ->
    "customer-tags  Customer defined tags  @17.4-" license_smart_tag                    {% command("config license smart usage customer-tags") %}
  | "interval  Entitlement usage reporting interval in days" "~" "<1-365>  Number of days"   {% command("config license smart usage interval") %}

license_smart_tag ->
    "tag1  Customer defined tag one" "~" license_tag
  | "tag2  Customer defined tag two" "~" license_tag
  | "tag3  Customer defined tag three" "~" license_tag
  | "tag4  Customer defined tag four" "~" license_tag

license_tag -> "LINE  The tag, 1 to 127 characters"

license_smart_customer -> "customer_info  Information about the customer" license_smart_customer_info   {% command("config license smart utility customer_info") %}

license_smart_customer_info ->
    "city  Customer defined city" "~" license_customer_value
  | "country  Customer defined country" "~" license_customer_value
  | "id  Customer defined id" "~" license_customer_value
  | "name  Customer defined name" "~" license_customer_value
  | "postalcode  Customer defined postal code" "~" license_customer_value
  | "state  Customer defined state" "~" license_customer_value
  | "street  Customer defined street" "~" license_customer_value

license_customer_value -> "LINE  The value"
