# Shows of CUBE, its licences, SIP and the calls (COMMANDS §1.3 to §1.5). They exist where the platform's minimum licence is
# in use (Rulings 13).

voice_show ->
    "call  Show call  @feature:cube" voice_show_call
  | "cube  Cisco Unified Border Element (CUBE) information  @feature:cube" "status  CUBE status"    {% command("show cube status", { pipe: true }) %}
  | "dial-peer  Dial Plan Mapping Table for, e.g. VoIP Peers  @feature:cube" "voice  Show all voice dial-peers" (voice_show_peer):?   {% command("show dial-peer voice", { pipe: true }) %}
  | "voice  Voice port configuration & stats  @feature:cube" "call  Voice call summary" "summary  Show call processing of voice ports"   {% command("show voice call summary", { pipe: true }) %}

voice_show_call ->
    "active  Show active calls" "voice  Show active voice calls" voice_show_active                  {% command("show call active voice", { pipe: true }) %}
  | "history  Show calls that are over" "voice  Show voice calls that are over" (voice_show_history):?   {% command("show call history voice", { pipe: true }) %}

voice_show_history ->
    "brief  Show brief version of voice calls that are over"
  | "compact  Show compact version of voice calls that are over"
  | "last  Show the last legs" "<1-100>  Number of legs"

voice_show_peer ->
    "<1-1073741823>  Voice dial-peer tag"
  | "summary  Show summary of voice dial-peers"                                                     {% command("show dial-peer voice summary", { pipe: true }) %}

voice_show_active ->
    "brief  Show brief version of active voice calls"
  | "compact  Show compact version of active voice calls"
  | "summary  Show summary of active voice calls"

voice_show_privileged ->
    "dialplan  Voice telephony dial plan  @feature:cube" "number  Display the dial peers that match a number" "WORD  Number to match" ("timeout  As if the time between digits had run out"):?   {% command("show dialplan number", { pipe: true }) %}
  | "sip  SIP information  @feature:cube" "service  SIP service status"                              {% command("show sip service", { pipe: true }) %}
  | "sip-ua  Display SIP User Agent information  @feature:cube" voice_show_ua
  | "voip  VoIP information  @feature:cube" "rtp  RTP information" "connections  Active RTP connections"   {% command("show voip rtp connections", { pipe: true }) %}
  | "voice  Voice port configuration & stats  @feature:cube" "high-availability  Voice high availability information" "summary  Summary"   {% command("show voice high-availability summary", { pipe: true }) %}
  | "voice  Voice port configuration & stats  @feature:cube" "class  Voice classes" voice_show_class   {% command("show voice class", { pipe: true }) %}
  | "voice  Voice port configuration & stats  @feature:cube" "translation-profile  Translation profiles" ("WORD  Translation profile name"):?   {% command("show voice translation-profile", { pipe: true }) %}
  | "voice  Voice port configuration & stats  @feature:cube" "translation-rule  Translation rules" ("<1-2147483647>  Translation rule tag"):?   {% command("show voice translation-rule", { pipe: true }) %}
  | "voice  Voice port configuration & stats  @feature:cube" "sip  SIP trunk information  @17.2.1r-" "license  SIP trunk license usage" voice_show_license

voice_show_class ->
    "dpg  Dial peer groups" ("<1-10000>  Voice class dpg tag"):?
  | "e164-pattern-map  E.164 pattern maps" ("<1-10000>  Voice class e164-pattern-map tag"):?
  | "server-group  Server groups" ("<1-10000>  Voice class server-group tag"):?
  | "sip-options-keepalive  SIP OPTIONS keepalive profiles" ("<1-10000>  Voice class sip-options-keepalive tag"):?
  | "uri  URI classes" ("WORD  Voice class uri tag"):?

voice_show_license ->
    "stats  License usage over time" ("table  Display the usage in tables"):?                       {% command("show voice sip license stats", { pipe: true }) %}
  | "status  Recent use of licenses"                                                                {% command("show voice sip license status", { pipe: true }) %}

voice_show_ua ->
    "calls  Display active SIP calls" (voice_show_ua_calls):?                                       {% command("show sip-ua calls", { pipe: true }) %}
  | "connections  Display SIP connections" voice_show_ua_transport voice_show_ua_depth              {% command("show sip-ua connections", { pipe: true }) %}
  | "service  Display SIP UA service status"                                                        {% command("show sip service", { pipe: true }) %}
  | "register  Display SIP register information" "status  Status of the registrations"              {% command("show sip-ua register status", { pipe: true }) %}
  | "statistics  Display SIP UA statistics"                                                         {% command("show sip-ua statistics", { pipe: true }) %}
  | "status  Display SIP UA status"                                                                 {% command("show sip-ua status", { pipe: true }) %}

voice_show_ua_calls ->
    "brief  Display a line for each call leg"
  | "summary  Display the numbers of call legs"

voice_show_ua_transport ->
    "tcp  Connections over TCP" ("tls  Connections over TLS"):?
  | "udp  Connections over UDP"

voice_show_ua_depth ->
    "brief  Totals"
  | "detail  Totals and each connection"
