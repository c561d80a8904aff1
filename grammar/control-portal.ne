# Lab controls of licence servers: the portal of CSSM, servers on the premises (docs/controls.md). The handlers are in
# src/session/controls/.

control_portal ->
    "ack  Usage that was received, and its acknowledgements" ("<1-1000>  How many of the last lines"):?  {% command("control cssm ack") %}
  | "alerts  What the Alerts column says"  {% command("control cssm alerts") %}
  | "buy  More of a licence" "WORD  Its name in the portal, in quotes" "<1-1000000>  How many" control_buy_option:*  {% command("control cssm buy") %}
  | "events  The event log" ("<1-1000>  How many of the last lines"):?  {% command("control cssm events") %}
  | "instances  Product instances" control_of_account:?  {% command("control cssm instances") %}
  | "licenses  Licences: purchased, in use, lent, missing" control_of_account:?  {% command("control cssm licenses") %}
  | "mails  Mails that the portal sent"  {% command("control cssm mails") %}
  | "policy  The reporting policy of the account" (control_policy):?  {% command("control cssm policy") %}
  | "remove  Take a product instance out of the account" "WORD  Its serial number"  {% command("control cssm remove") %}
  | "report  The reports of the portal" control_report
  | "revoke  Revoke a token" "WORD  The token, or its beginning"  {% command("control cssm revoke") %}
  | "tokens  Registration tokens"  {% command("control cssm tokens") %}

control_of_account -> "account  Of one virtual account" "WORD  Name, in quotes if it has blanks"

control_buy_option ->
    "account  Virtual account that gets them" "WORD  Name, in quotes if it has blanks"
  | "expires  Until when; without it for good" "WORD  Date: 2027-01-01"

control_policy ->
    "WORD  Cisco default, SLE Policy or Custom Policy, in quotes" ("to  As a file on a device, for license smart import" "WORD  DEVICE:FILE"):?

control_report ->
    "entitlement  What was purchased, what is in use, what is left or missing"  {% command("control cssm report") %}
  | "instances  Product instances of all virtual accounts"  {% command("control cssm report") %}
  | "term  Licences with an end"  {% command("control cssm report") %}

# --- servers on the premises

control_servers ->
    "server  A server on the premises" "WORD  Its name in the lab" control_server
  | "servers  The servers on the premises"  {% command("control servers") %}

control_server ->
    "cisco  Whether it reaches CSSM by itself" control_server_cisco
  | "events  Its event log"  {% command("control server events") %}
  | "export  Write what waits for CSSM to a file: Download All for Cisco" "WORD  File"  {% command("control server export") %}
  | "import  Read CSSM's answer from a file: Upload from Cisco" "WORD  File"  {% command("control server import") %}
  | "instances  Product instances that it knows"  {% command("control server instances") %}
  | "pull  Fetch usage from a device now" "WORD  Name of the device"  {% command("control server pull") %}
  | "sync  Exchange with CSSM now"  {% command("control server sync") %}
  | "token  Make a registration token of On-Prem; $token stands for it"  {% command("control server token") %}

control_server_cisco ->
    "available  It does"  {% command("control server cisco") %}
  | "unavailable  It does not: files are carried"  {% command("control server cisco") %}
