# SIP for all calls: `sip` under voice service voip, and `sip-ua`.

# --- (conf-serv-sip)#

conf_serv_sip ->
    "asserted-id  Privacy header that carries the asserted identity" "~" voice_asserted             {% command("conf-serv-sip asserted-id") %}
  | "asymmetric  Asymmetric media" "payload  Asymmetric payload support" "~" voice_asymmetric       {% command("conf-serv-sip asymmetric payload") %}
  | "bind  SIP bind command" "~" voice_bind                                                         {% command("conf-serv-sip bind") %}
  | "call-route  Headers that calls are routed by" "url  By the URL of the request"                 {% command("conf-serv-sip call-route url") %}
  | "call  Call features" "service  Configure the SIP service" "stop  Stop SIP service gracefully" (voice_stop):?   {% command("conf-serv-sip call service stop") %}
  | "conn-reuse  Reuse the connection of a registration"                                            {% command("conf-serv-sip conn-reuse") %}
  | "early-offer  Send an offer with the first INVITE" "forced  Also where the far end sent none"   {% command("conf-serv-sip early-offer") %}
  | "error-code-override  Status code to send in place of the usual one" voice_error_cause "~" voice_error_code   {% command("conf-serv-sip error-code-override") %}
  | "error-passthru  SIP error response pass-thru"                                                  {% command("conf-serv-sip error-passthru") %}
  | "g729  G.729 codec" "annexb-all  Treat all G.729 as if Annex B were on"                         {% command("conf-serv-sip g729 annexb-all") %}
  | "header-passing  Pass SIP headers to applications"                                              {% command("conf-serv-sip header-passing") %}
  | "history-info  Add a History-Info header"                                                       {% command("conf-serv-sip history-info") %}
  | "listen-port  Port on which SIP listens" "~" voice_listen_port                                  {% command("conf-serv-sip listen-port") %}
  | "localhost  Host name or address of the local host in SIP headers" "~" "WORD  dns:name of the domain"   {% command("conf-serv-sip localhost") %}
  | "midcall-signaling  Handling of signaling in established calls" "~" voice_midcall               {% command("conf-serv-sip midcall-signaling") %}
  | "min-se  Minimum session expires" "~" "<90-86400>  Seconds"                                     {% command("conf-serv-sip min-se") %}
  | "options-ping  Send OPTIONS while a call is up" "~" "<60-1200>  Interval in seconds"            {% command("conf-serv-sip options-ping") %}
  | "outbound-proxy  Host that all requests go to" "~" "WORD  ipv4:address, dns:name"               {% command("conf-serv-sip outbound-proxy") %}
  | "pass-thru  Pass messages through transparently" "~" voice_pass_thru                            {% command("conf-serv-sip pass-thru") %}
  | "privacy-policy  Privacy policy" "~" voice_privacy_policy                                       {% command("conf-serv-sip privacy-policy") %}
  | "random-contact  Random user in Contact headers"                                                {% command("conf-serv-sip random-contact") %}
  | "referto-passing  Pass the Refer-To header unmodified"                                          {% command("conf-serv-sip referto-passing") %}
  | "registration  Registrations of others" "passthrough  Pass them through to the registrar" ("static  To the registrar of sip-ua"):?   {% command("conf-serv-sip registration passthrough") %}
  | "registrar  SIP registrar configuration commands" "server  Enable SIP registrar" (voice_registrar_expires):?   {% command("conf-serv-sip registrar server") %}
  | "rel1xx  Type of reliable provisional response support" "~" voice_rel1xx                        {% command("conf-serv-sip rel1xx") %}
  | "send  Send a response" "180  180 Ringing" "sdp  With SDP"                                       {% command("conf-serv-sip send 180") %}
  | "session  SIP session" voice_sip_session
  | "silent-discard  Discard without an answer" "untrusted  Requests of untrusted sources"          {% command("conf-serv-sip silent-discard untrusted") %}
  | "srtp-crypto  SRTP crypto suites" "~" "<1-10000>  Tag of the list"                              {% command("conf-serv-sip srtp-crypto") %}
  | "sip-profiles  SIP profiles that change messages" voice_sip_profiles
  | "srtp-auth  SRTP crypto suites" "~" voice_srtp_auth                                             {% command("conf-serv-sip srtp-auth") %}
  | "transport  Transport of SIP messages" "switch  Switch between transports" "udp  From UDP" "tcp  To TCP"   {% command("conf-serv-sip transport switch") %}
  | "update-callerid  Update the caller ID of established calls"                                    {% command("conf-serv-sip update-callerid") %}
  | "url  Form of SIP URLs" "~" voice_url                                                           {% command("conf-serv-sip url") %}

voice_asserted ->
    "pai  P-Asserted-Identity"
  | "ppi  P-Preferred-Identity"

voice_asymmetric ->
    "dtmf  Payload types of DTMF"
  | "dynamic-codecs  Payload types of dynamic codecs"
  | "full  All payload types"

voice_bind -> voice_bind_what "source-interface  Interface whose address is used" "INTERFACE  Interface" ("ipv4-address  IPv4 address of the interface" "A.B.C.D  IPv4 address"):?

voice_bind_what ->
    "all  Bind control and media packets"
  | "control  Bind only control packets"
  | "media  Bind only media packets"

voice_stop ->
    "forced  Stop without waiting for active calls to end" ("maintain-registration  Stay registered"):?
  | "maintain-registration  Stay registered"

voice_error_cause ->
    "cac-bandwidth  Call admission control by bandwidth" "failure  Calls that it refuses"
  | "call  Calls" "spike  Call spike" "failure  Calls that it refuses"
  | "options-keepalive  Targets that are watched with OPTIONS" "failure  Calls to one that does not answer"

voice_error_code -> "<400-699>  SIP status code"

voice_listen_port ->
    "non-secure  Port of TCP and UDP" "<0-65535>  Port"
  | "secure  Port of TLS" "<0-65535>  Port"

voice_midcall ->
    "block  Do not pass changes of media on"
  | "passthru  Pass requests on to the other side" ("media-change  Only those that change the media"):?
  | "preserve-codec  Keep the codec that was negotiated"

voice_pass_thru ->
    "content  Content of messages" ("custom-sdp  SDP that a profile changes" | "sdp  SDP as it is" | "unsupp  Unsupported content")
  | "headers  Headers of messages" ("unsupp  Unsupported headers" | "<1-10000>  Tag of a header list")
  | "subscribe-notify-events  SUBSCRIBE and NOTIFY" ("all  All events" | "<1-10000>  Tag of an event list")

voice_privacy_policy ->
    "passthru  Pass the privacy headers on"
  | "send-always  Always send privacy headers"
  | "strip  Remove privacy headers" ("diversion  Diversion header" | "history-info  History-Info header")

voice_registrar_expires -> "expires  Expiry times of registrations" "max  Maximum" "<120-86400>  Seconds" "min  Minimum" "<60-3600>  Seconds"

voice_rel1xx ->
    "disable  Disable reliable provisional responses"
  | "require  Require reliable provisional responses" "WORD  Tag of the Require header"
  | "supported  Support reliable provisional responses" "WORD  Tag of the Supported header"

voice_sip_session ->
    "refresh  Refresh sessions with UPDATE or re-INVITE"                                            {% command("conf-serv-sip session refresh") %}
  | "transport  Transport protocol" "~" voice_transport                                             {% command("conf-serv-sip session transport") %}

voice_transport ->
    "tcp  Transmission Control Protocol" ("tls  Over Transport Layer Security"):?
  | "udp  User Datagram Protocol"

voice_sip_profiles ->
    "<1-10000>  Tag of outbound profiles"                                                           {% command("conf-serv-sip sip-profiles") %}
  | "inbound  Enable inbound profiles"                                                              {% command("conf-serv-sip sip-profiles inbound") %}

voice_srtp_auth ->
    "sha1-32  AES_CM_128_HMAC_SHA1_32"
  | "sha1-80  AES_CM_128_HMAC_SHA1_80"

voice_url ->
    "sip  Generate SIP URLs"
  | "sips  Generate SIPS URLs"
  | "tel  Generate TEL URLs"

# --- (config-sip-ua)#

config_sip_ua ->
    "authentication  Authentication of this user agent" "~" voice_authentication                    {% command("config-sip-ua authentication") %}
  | "connection-reuse  Use the listening port for connections" ("via-port  Answer to the port of the Via header"):?   {% command("config-sip-ua connection-reuse") %}
  | "credentials  Credentials for registration" "~" voice_credentials                               {% command("config-sip-ua credentials") %}
  | "crypto  TLS" "signaling  Trustpoint for SIP signaling" voice_crypto_signaling
  | "g729-annexb  Annex B of G.729" "override  Treat it as on where it is not told"                 {% command("config-sip-ua g729-annexb override") %}
  | "host-registrar  Use the registrar's domain in From headers"                                    {% command("config-sip-ua host-registrar") %}
  | "keepalive  Watch a target" "target  Target" "~" "WORD  ipv4:address[:port], dns:name"          {% command("config-sip-ua keepalive target") %}
  | "max-forwards  Number of hops that a request may take" "~" "<1-70>  Hops"                       {% command("config-sip-ua max-forwards") %}
  | "mwi-server  Message waiting indication server" "~" "WORD  ipv4:address, dns:name"              {% command("config-sip-ua mwi-server") %}
  | "nat  NAT traversal" "symmetric  Symmetric NAT" voice_nat
  | "protocol  Protocol" "mode  IP versions" "~" voice_ip_versions                                  {% command("config-sip-ua protocol mode") %}
  | "reason-header  Reason header" "override  Use its cause code"                                   {% command("config-sip-ua reason-header override") %}
  | "registrar  Registrar of this user agent" "~" voice_registrar                                   {% command("config-sip-ua registrar") %}
  | "remote-party-id  Use the Remote-Party-ID header"                                               {% command("config-sip-ua remote-party-id") %}
  | "retry  Number of repetitions of a message" voice_retry                                         {% command("config-sip-ua retry") %}
  | "set  Change of cause codes" voice_set
  | "sip-server  SIP server" "~" "WORD  ipv4:address[:port], dns:name"                              {% command("config-sip-ua sip-server") %}
  | "timers  Timers of SIP signaling" (voice_timers | voice_ua_timers)                                                  {% command("config-sip-ua timers") %}
  | "transport  Transport protocols that SIP listens on" voice_ua_transport
  | "warn-header  Warning header" "ext-text  Extended text" "all  In all responses that have one"      {% command("config-sip-ua warn-header ext-text") %}

voice_authentication -> "username  Name of the user" "WORD  User name" "password  Password" voice_password (voice_realm):?

voice_credentials ->
    "number  Number to register" "WORD  Number" voice_credentials_user
  | voice_credentials_user

voice_credentials_user -> "username  Name of the user" "WORD  User name" "password  Password" voice_password voice_realm

voice_password ->
    "0  An unencrypted password follows" "WORD  The unencrypted password"
  | "7  An encrypted password follows" "WORD  The encrypted password"
  | "WORD  The unencrypted password"

voice_realm -> "realm  Domain of the credentials" "WORD  Domain"

voice_crypto_signaling ->
    "default  For all calls" "~" voice_signaling_by                                                 {% command("config-sip-ua crypto signaling default") %}
  | "remote-addr  For calls of a remote address" "A.B.C.D  Remote address" "A.B.C.D  Mask of the address" "~" voice_signaling_by   {% command("config-sip-ua crypto signaling remote-addr") %}

voice_signaling_by ->
    "tls-profile  TLS profile" "<1-10000>  Tag of the profile"
  | "trustpoint  Trustpoint" "WORD  Name of the trustpoint"

voice_registrar ->
    "<1-6>  Index of the registrar" "~" voice_registrar_address                                     {% command("config-sip-ua registrar index") %}
  | voice_registrar_address                                                                         {% command("config-sip-ua registrar") %}

voice_registrar_address -> "WORD  ipv4:address, dns:name" (voice_registrar_option):*

voice_registrar_option ->
    "auth-realm  Realm of the registrar" "WORD  Name of the realm"
  | "expires  Expiry of the registration" "<60-65535>  Seconds"
  | "refresh-ratio  Part of the expiry after which it is renewed" "<1-100>  Percent"
  | "scheme  Scheme of the URL" ("sip  SIP URL" | "sips  SIPS URL")
  | "tcp  Over TCP" ("tls  Over Transport Layer Security"):?

voice_retry ->
    "bye  BYE" "~" "<1-10>  Number of repetitions"
  | "cancel  CANCEL" "~" "<1-10>  Number of repetitions"
  | "comet  COMET" "~" "<1-10>  Number of repetitions"
  | "invite  INVITE" "~" "<1-10>  Number of repetitions"
  | "notify  NOTIFY" "~" "<1-10>  Number of repetitions"
  | "options  OPTIONS" "~" "<1-10>  Number of repetitions"
  | "prack  PRACK" "~" "<1-10>  Number of repetitions"
  | "refer  REFER" "~" "<1-10>  Number of repetitions"
  | "register  REGISTER" "~" "<1-10>  Number of repetitions"
  | "response  Final responses" "~" "<1-10>  Number of repetitions"

voice_timers ->
    "buffer-invite  Time to buffer an INVITE" "~" "<50-5000>  Milliseconds"
  | "connect  Time to wait for a 200 response to an ACK request" "~" "<100-1000>  Milliseconds"
  | "disconnect  Time to wait for a 200 response to a BYE request" "~" "<100-1000>  Milliseconds"
  | "expires  Time for which an INVITE is valid" "~" "<60000-300000>  Milliseconds"
  | "register  Time to wait before the next REGISTER" "~" "<100-1000>  Milliseconds"
  | "trying  Time to wait for a 100 response to an INVITE request" "~" "<100-1000>  Milliseconds"

voice_ua_timers ->
    "connection  Connections to the far end" "aging  Time until an idle one is closed" "~" "<5-30>  Minutes"   {% command("config-sip-ua timers connection") %}
  | "keepalive  Time between keepalives" ("active  Of a target that answers" | "down  Of a target that does not answer") "~" "<10-600>  Seconds"   {% command("config-sip-ua timers keepalive") %}

voice_nat ->
    "check-media-src  Watch where the media come from"                                              {% command("config-sip-ua nat symmetric check-media-src") %}
  | "role  Role in the connection" "~" ("active  Connect" | "passive  Wait to be connected to")     {% command("config-sip-ua nat symmetric role") %}

voice_ip_versions ->
    "dual-stack  IPv4 and IPv6" ("preference  Preferred version" ("ipv4  IPv4" | "ipv6  IPv6")):?
  | "ipv4  IPv4"
  | "ipv6  IPv6"

voice_set ->
    "pstn-cause  Cause of the PSTN" "<1-127>  Cause code" "~" "sip-status  SIP status" "<400-699>  Status code"   {% command("config-sip-ua set") %}
  | "sip-status  SIP status" "<400-699>  Status code" "~" "pstn-cause  Cause of the PSTN" "<1-127>  Cause code"   {% command("config-sip-ua set") %}

voice_ua_transport ->
    "tcp  Transmission Control Protocol"                                                            {% command("config-sip-ua transport tcp") %}
  | "tcp  Transmission Control Protocol" "tls  Over Transport Layer Security" (voice_tls_version):?   {% command("config-sip-ua transport tcp tls") %}
  | "udp  User Datagram Protocol"                                                                   {% command("config-sip-ua transport udp") %}

voice_tls_version ->
    "v1.0  Version 1.0"
  | "v1.1  Version 1.1"
  | "v1.2  Version 1.2"
