# Call Home as far as licensing uses it: `call-home` with its profiles, `show call-home` (COMMANDS §2.3, FORMATS §3.13).
# Help after COMMANDS §5. `service call-home` stands in service.ne.

callhome_config -> "call-home  Enter call-home configuration mode"                        {% command("config call-home") %}

# --- EXEC

callhome_exec -> "call-home  Call-home commands" (
    "request  Request information from Smart Call Home" callhome_request              {% command("call-home request") %}
  | "test  Send a call-home test message" callhome_test                               {% command("call-home test") %}
  )

callhome_test ->
    "profile  Profile that sends the message" "WORD  Profile name"
  | "WORD  Text of the message" "profile  Profile that sends the message" "WORD  Profile name"

callhome_request ->
    "bugs-list  Known bugs of the running release" (callhome_request_option):*
  | "command-reference  References of the commands in the running configuration" (callhome_request_option):*
  | "config-sanity  Best practices for the running configuration" (callhome_request_option):*
  | "output-analysis  Analysis of a show command's output" "WORD  The command, in quotes" (callhome_request_option):*
  | "product-advisory  Notices about the product" (callhome_request_option):*
  | "registration-info  Registration information of the device" (callhome_request_option):*

callhome_request_option ->
    "ccoid  User ID at Cisco" "WORD  User ID"
  | "profile  Profile that sends the request" "WORD  Profile name"

# --- (cfg-call-home)#

cfg_call_home ->
    "aaa-authorization  Enable AAA authorization for call-home" ("username  Name that is authorized" "~" "WORD  User name"):?   {% command("cfg-call-home aaa-authorization") %}
  | "alert-group  Enable or disable alert groups" callhome_alert_group                    {% command("cfg-call-home alert-group") %}
  | "contact-email-addr  Use email address" "~" "WORD  Email address of the contact person"   {% command("cfg-call-home contact-email-addr") %}
  | "contract-id  Contract identification for Cisco Smart Call Home" "~" callhome_text    {% command("cfg-call-home contract-id") %}
  | "customer-id  Customer identification for Cisco Smart Call Home" "~" callhome_text    {% command("cfg-call-home customer-id") %}
  | "data-privacy  Set call-home data-privacy" "~" callhome_privacy                       {% command("cfg-call-home data-privacy") %}
  | "http  HTTP settings" callhome_http
  | "http-proxy  Specify proxy server for http request" "~" "WORD  Proxy server" "port  Port of the proxy server" "<1-65535>  Port number"   {% command("cfg-call-home http-proxy") %}
  | "mail-server  call-home mail server" "~" "WORD  Host name or IP address" "priority  Priority of the server" "<1-100>  1 is the highest" (callhome_mail_secure):?   {% command("cfg-call-home mail-server") %}
  | "phone-number  Phone number of the contact person" "~" "LINE  + and 11 to 16 digits, blanks or -"   {% command("cfg-call-home phone-number") %}
  | "profile  Enter call-home profile configuration mode." "WORD  Profile name, 1 to 31 characters"   {% command("cfg-call-home profile") %}
  | "rate-limit  call-home message rate-limit threshold per minute" "~" "<1-60>  Messages per minute"   {% command("cfg-call-home rate-limit") %}
  | "sender  Addresses that messages are sent from" callhome_sender                       {% command("cfg-call-home sender") %}
  | "site-id  Site identification for Cisco Smart Call Home" "~" callhome_text            {% command("cfg-call-home site-id") %}
  | "source-interface  Source interface name to send call-home messages using email" "~" "INTERFACE  Source interface"   {% command("cfg-call-home source-interface") %}
  | "source-ip-address  Source IP address to send call-home messages using email" "~" "A.B.C.D  Source IP address"   {% command("cfg-call-home source-ip-address") %}
  | "street-address  Customer's address for equipment shipments" "~" "LINE  Street address, city, state and zip code"   {% command("cfg-call-home street-address") %}
  | "syslog-throttling  Throttle call-home syslog messages"                               {% command("cfg-call-home syslog-throttling") %}
  | "vrf  VRF for call-home messages" "~" "WORD  VRF name"                                {% command("cfg-call-home vrf") %}

callhome_text -> "LINE  Text without quotes"

callhome_alert_group ->
    "all  All alert groups"
  | callhome_group

callhome_group ->
    "configuration  Configuration info"
  | "crash  Crash and traceback info"
  | "diagnostic  Diagnostic info"
  | "environment  Environmental info"
  | "inventory  Inventory info"
  | "snapshot  Snapshot info"
  | "syslog  Syslog info"

callhome_privacy ->
    "hostname  Withhold the hostname"
  | "level  How much is withheld" ("high  All sensitive data" | "normal  Passwords and keys")

callhome_http ->
    "resolve-hostname  Specify the IP version to resolve server hostname" "ipv4-first  ipv4 first"   {% command("cfg-call-home http resolve-hostname") %}
  | "secure  Secure HTTP" "server-identity-check  check server identity"                  {% command("cfg-call-home http secure server-identity-check") %}

callhome_mail_secure -> "secure  Secure connection to the mail server" ("none  No security" | "tls  TLS")

callhome_sender ->
    "from  Address in From" "~" "WORD  Email address"
  | "reply-to  Address in Reply-To" "~" "WORD  Email address"

# --- (cfg-call-home-profile)#

cfg_call_home_profile ->
    "active  Activate the current profile"                                                {% command("cfg-call-home-profile active") %}
  | "anonymous-reporting-only  Enable call-home anonymous reporting only"                 {% command("cfg-call-home-profile anonymous-reporting-only") %}
  | "destination  Message destination related configuration" callhome_destination
  | "reporting  Choose what data to report" callhome_reporting                            {% command("cfg-call-home-profile reporting") %}
  | "subscribe-to-alert-group  Subscribe to alert-group" callhome_subscription            {% command("cfg-call-home-profile subscribe-to-alert-group") %}

callhome_destination ->
    "address  Addresses of this profile" callhome_address                                 {% command("cfg-call-home-profile destination address") %}
  | "message-size-limit  Largest message of this profile" "~" "<50-3145728>  Bytes"       {% command("cfg-call-home-profile destination message-size-limit") %}
  | "preferred-msg-format  Message format of this profile" "~" ("long-text  Long text" | "short-text  Short text" | "xml  XML")   {% command("cfg-call-home-profile destination preferred-msg-format") %}
  | "transport-method  To specify transport method for this profile" "~" ("email  Enable email as transport method" | "http  Enable http as transport method")   {% command("cfg-call-home-profile destination transport-method") %}

callhome_address ->
    "email  To add email address to this profile" "WORD  Email address"
  | "http  To add http address to this profile" "WORD  URL, up to 200 characters"

callhome_reporting ->
    "smart-call-home-data  Report Smart Call Home data"
  | "smart-licensing-data  Report Smart Licensing data"

callhome_subscription ->
    "all  All alert groups" (callhome_severity):?
  | "configuration  Configuration info" (callhome_periodic):?
  | "crash  Crash and traceback info"
  | "diagnostic  Diagnostic info" (callhome_severity):?
  | "environment  Environmental info" (callhome_severity):?
  | "inventory  Inventory info" (callhome_periodic):?
  | "snapshot  Snapshot info" (callhome_periodic):?
  | "syslog  Syslog info" ("severity  Severity of the messages" callhome_severity_name ("pattern  Pattern of the messages" "WORD  Regular expression"):?):?

callhome_severity -> "severity  Severity of the messages" callhome_severity_name

callhome_severity_name ->
    "catastrophic  Catastrophic event"
  | "critical  Critical event"
  | "debugging  Debugging event"
  | "disaster  Disaster"
  | "fatal  Fatal event"
  | "major  Major event"
  | "minor  Minor event"
  | "normal  Normal event"
  | "notification  Notification event"
  | "warning  Warning event"

callhome_periodic -> "periodic  Send periodically" callhome_period

callhome_period ->
    "daily  Every day" "hh:mm  Time of day"
  | "monthly  Every month" "<1-31>  Day of the month" "hh:mm  Time of day"
  | "weekly  Every week" "DAY  Day of the week" "hh:mm  Time of day"

# --- show

callhome_show -> "call-home  Show call-home information" (callhome_show_what):?           {% command("show call-home", { pipe: true }) %}

callhome_show_what ->
    "profile  Show call-home profiles" callhome_show_profile                              {% command("show call-home profile", { pipe: true }) %}
  | "smart-licensing  Show Smart Licensing transport settings" (callhome_show_statistics):?   {% command("show call-home smart-licensing", { pipe: true }) %}

callhome_show_profile ->
    "all  All profiles"
  | "WORD  Profile name"

callhome_show_statistics -> "statistics  Show message statistics"                         {% command("show call-home smart-licensing statistics", { pipe: true }) %}
