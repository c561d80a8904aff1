# `voice class …` and `voice register global`.

voice_class ->
    "codec  Codec preference list" "<1-10000>  Voice class codec tag"                               {% command("config voice class codec") %}
  | "dpg  Dial peer group" "<1-10000>  Voice class dpg tag"                                         {% command("config voice class dpg") %}
  | "e164-pattern-map  E.164 pattern map" "<1-10000>  Voice class e164-pattern-map tag"            {% command("config voice class e164-pattern-map") %}
  | "media  Media of calls" "<1-10000>  Voice class media tag"                                      {% command("config voice class media") %}
  | "server-group  Server group" "<1-10000>  Voice class server-group tag"                          {% command("config voice class server-group") %}
  | "sip-options-keepalive  SIP OPTIONS keepalive profile" "<1-10000>  Voice class sip-options-keepalive tag"   {% command("config voice class sip-options-keepalive") %}
  | "sip-profiles  SIP profiles that change messages" "<1-10000>  Voice class sip-profiles tag"     {% command("config voice class sip-profiles") %}
  | "srtp-crypto  SRTP crypto suites" "<1-10000>  Voice class srtp-crypto tag"                      {% command("config voice class srtp-crypto") %}
  | "stun-usage  STUN usage" "<1-10000>  Voice class stun-usage tag"                                {% command("config voice class stun-usage") %}
  | "tenant  SIP tenant" "<1-10000>  Voice class tenant tag"                                        {% command("config voice class tenant") %}
  | "tls-cipher  TLS cipher suites" "<1-10000>  Voice class tls-cipher tag"                         {% command("config voice class tls-cipher") %}
  | "tls-profile  TLS profile" "<1-10000>  Voice class tls-profile tag"                             {% command("config voice class tls-profile") %}
  | "uri  URI class" "WORD  Voice class uri tag" "~" ("sip  SIP URI" | "tel  TEL URI")              {% command("config voice class uri") %}

# --- (config-class)# of each

config_class ->
    "codec  Codec preference" "preference  Preference of a codec" "<1-24>  Preference order (1 is the highest)" "~" voice_class_codec   {% command("config-class codec preference") %}

voice_class_codec ->
    voice_codec ("bytes  Specify the voice data bytes per frame" "<10-240>  Bytes"):?
  | "transparent  Codec capabilities pass through"

config_class_dpg ->
    "description  Description of the group" "~" "LINE  Up to 64 characters of text"                 {% command("config-class-dpg description") %}
  | "dial-peer  Dial peer of the group" "<1-1073741823>  Voice dial-peer tag" ("preference  Preference order" "<1-10>  Preference order (1 is the highest)"):?   {% command("config-class-dpg dial-peer") %}

config_class_server_group ->
    "description  Description of the group" "~" "LINE  Up to 64 characters of text"                 {% command("config-class-server-group description") %}
  | "hunt-scheme  How a server is chosen" "~" ("preference  By preference" | "round-robin  In turn")   {% command("config-class-server-group hunt-scheme") %}
  | "ipv4  IPv4 address of a server" "A.B.C.D  IPv4 address" (voice_server):?                       {% command("config-class-server-group ipv4") %}

voice_server ->
    "port  Port of the server" "<1-65535>  Port" (voice_server_preference):?
  | voice_server_preference

voice_server_preference -> "preference  Preference order" "<0-5>  Preference order (0 is the highest)"

config_class_keepalive ->
    "description  Description of the profile" "~" "LINE  Up to 64 characters of text"               {% command("config-class-keepalive description") %}
  | "down-interval  Interval while the target does not answer" "~" "<5-1200>  Seconds"              {% command("config-class-keepalive down-interval") %}
  | "retry  Repetitions before the target is down" "~" "<1-10>  Number"                             {% command("config-class-keepalive retry") %}
  | "sip-profiles  SIP profiles that change the message" "~" "<1-10000>  Tag of the profiles"       {% command("config-class-keepalive sip-profiles") %}
  | "transport  Transport protocol" "~" (voice_transport | voice_system)                            {% command("config-class-keepalive transport") %}
  | "up-interval  Interval while the target answers" "~" "<5-1200>  Seconds"                        {% command("config-class-keepalive up-interval") %}

config_class_srtp_crypto ->
    "crypto  Preference of a crypto suite" "<1-4>  Preference order (1 is the highest)" "~" "WORD  AEAD_AES_256_GCM, AEAD_AES_128_GCM, AES_CM_128_HMAC_SHA1_80, AES_CM_128_HMAC_SHA1_32"   {% command("config-class-srtp-crypto crypto") %}

config_class_uri ->
    "host  Host of the URI" "~" "WORD  Pattern of the host, ipv4:address, dns:name"   {% command("config-class-uri host") %}
  | "pattern  Pattern of the whole URI" "~" "WORD  Pattern"                                         {% command("config-class-uri pattern") %}
  | "user-id  User of the URI" "~" "WORD  Pattern of the user"                                      {% command("config-class-uri user-id") %}

config_class_tls_cipher ->
    "cipher  Preference of a cipher suite" "<1-10>  Preference order (1 is the highest)" "~" "WORD  Name of the suite"   {% command("config-class-tls-cipher cipher") %}

config_class_tls_profile ->
    "cipher  Cipher suites" "~" "<1-10000>  Tag of a voice class tls-cipher"                        {% command("config-class-tls-profile cipher") %}
  | "client-vtp  Trustpoint that verifies clients" "~" "WORD  Name of the trustpoint"               {% command("config-class-tls-profile client-vtp") %}
  | "cn-san  Names in certificates" voice_cn_san
  | "description  Description of the profile" "~" "LINE  Up to 64 characters of text"               {% command("config-class-tls-profile description") %}
  | "sni  Server Name Indication" "send  Send it"                                                   {% command("config-class-tls-profile sni send") %}
  | "trustpoint  Trustpoint of the profile" "~" "WORD  Name of the trustpoint"                      {% command("config-class-tls-profile trustpoint") %}

voice_cn_san ->
    "validate  Compare them with the far end's name" "~" ("bidirectional  Of clients and servers" | "client  Of clients" | "server  Of servers")   {% command("config-class-tls-profile cn-san validate") %}
  | "<1-10>  Index of the name" "~" "WORD  Name"                                                    {% command("config-class-tls-profile cn-san") %}

config_class_tenant ->
    "asserted-id  Privacy header that carries the asserted identity" "~" (voice_asserted | voice_system)   {% command("config-class-tenant asserted-id") %}
  | "authentication  Authentication of this user agent" "~" voice_authentication                    {% command("config-class-tenant authentication") %}
  | "bind  SIP bind command" "~" voice_bind                                                         {% command("config-class-tenant bind") %}
  | "conn-reuse  Reuse the connection of a registration"                                            {% command("config-class-tenant conn-reuse") %}
  | "connection-reuse  Use the listening port for connections" ("via-port  Answer to the port of the Via header"):?   {% command("config-class-tenant connection-reuse") %}
  | "credentials  Credentials for registration" "~" voice_credentials                               {% command("config-class-tenant credentials") %}
  | "early-offer  Send an offer with the first INVITE" "forced  Also where the far end sent none"   {% command("config-class-tenant early-offer") %}
  | "error-code-override  Status code to send in place of the usual one" voice_error_cause "~" (voice_error_code | voice_system)   {% command("config-class-tenant error-code-override") %}
  | "error-passthru  SIP error response pass-thru"                                                  {% command("config-class-tenant error-passthru") %}
  | "listen-port  Port on which SIP listens" "~" voice_listen_port                                  {% command("config-class-tenant listen-port") %}
  | "localhost  Host name or address of the local host in SIP headers" "~" "WORD  dns:name of the domain"   {% command("config-class-tenant localhost") %}
  | "midcall-signaling  Handling of signaling in established calls" "~" voice_midcall               {% command("config-class-tenant midcall-signaling") %}
  | "options-ping  Send OPTIONS while a call is up" "~" "<60-1200>  Interval in seconds"            {% command("config-class-tenant options-ping") %}
  | "outbound-proxy  Host that all requests go to" "~" "WORD  ipv4:address, dns:name"               {% command("config-class-tenant outbound-proxy") %}
  | "pass-thru  Pass messages through transparently" "~" voice_pass_thru                            {% command("config-class-tenant pass-thru") %}
  | "privacy-policy  Privacy policy" "~" voice_privacy_policy                                       {% command("config-class-tenant privacy-policy") %}
  | "registrar  Registrar of this user agent" "~" voice_tenant_registrar                             {% command("config-class-tenant registrar") %}
  | "rel1xx  Type of reliable provisional response support" "~" (voice_rel1xx | voice_system)       {% command("config-class-tenant rel1xx") %}
  | "remote-party-id  Use the Remote-Party-ID header"                                               {% command("config-class-tenant remote-party-id") %}
  | "max-forwards  Number of hops that a request may take" "~" "<1-70>  Hops"                       {% command("config-class-tenant max-forwards") %}
  | "min-se  Minimum session expires" "~" "<90-86400>  Seconds"                                     {% command("config-class-tenant min-se") %}
  | "retry  Number of repetitions of a message" voice_retry                                         {% command("config-class-tenant retry") %}
  | "session  SIP session" (
      "refresh  Refresh sessions with UPDATE or re-INVITE"                                          {% command("config-class-tenant session refresh") %}
    | "transport  Transport protocol" "~" (voice_transport | voice_system)                          {% command("config-class-tenant session transport") %}
    )
  | "sip-profiles  SIP profiles that change messages" "~" "<1-10000>  Tag of the profiles" ("inbound  For incoming messages"):?   {% command("config-class-tenant sip-profiles") %}
  | "sip-server  SIP server" "~" "WORD  ipv4:address[:port], dns:name"                              {% command("config-class-tenant sip-server") %}
  | "srtp-crypto  SRTP crypto suites" "~" "<1-10000>  Tag of the list"                              {% command("config-class-tenant srtp-crypto") %}
  | "timers  Timers of SIP signaling" voice_timers                                                  {% command("config-class-tenant timers") %}
  | "tls-profile  TLS profile" "~" "<1-10000>  Tag of the profile"                                  {% command("config-class-tenant tls-profile") %}
  | "url  Form of SIP URLs" "~" voice_url                                                           {% command("config-class-tenant url") %}

voice_tenant_registrar ->
    "<1-6>  Index of the registrar" "~" voice_registrar_address                                     {% command("config-class-tenant registrar index") %}
  | voice_registrar_address                                                                         {% command("config-class-tenant registrar") %}

# --- (config-register-global)#

config_register_global ->
    "authenticate  Authenticate registrations" "~" ("all  All requests" | "register  Registrations" | "realm  Realm" "WORD  Name of the realm")   {% command("config-register-global authenticate") %}
  | "create  Create configuration files" "profile  Profiles of the phones"                    {% command("config-register-global create profile") %}
  | "load  Firmware of a phone type" "WORD  Phone type" "~" "WORD  Firmware file"                   {% command("config-register-global load") %}
  | "max-dn  Maximum number of directory numbers" "~" "<1-10000>  Number"                           {% command("config-register-global max-dn") %}
  | "max-pool  Maximum number of phones" "~" "<1-10000>  Number"                                    {% command("config-register-global max-pool") %}
  | "mode  Mode of operation" "~" ("cme  Communications Manager Express" | "esrst  Enhanced SRST")  {% command("config-register-global mode") %}
  | "source-address  Address for the phones" "~" "A.B.C.D  IP address" ("port  Port" "<2000-9999>  Port"):?   {% command("config-register-global source-address") %}
  | "system  System information" "message  Message on the phones" "~" "LINE  Text"                  {% command("config-register-global system message") %}
  | "timezone  Timezone of the phones" "~" "<0-53>  Index of the timezone"                          {% command("config-register-global timezone") %}
