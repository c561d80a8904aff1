# (config-dial-peer)#

config_dial_peer ->
    "answer-address  The Call Destination Number" "~" "WORD  A sequence of digits"                  {% command("config-dial-peer answer-address") %}
  | "call-block  Block calls" voice_peer_block
  | "codec  The codec rate used" "~" voice_peer_codec                                               {% command("config-dial-peer codec") %}
  | "description  Dial peer's textual description" "~" "LINE  Up to 64 characters of text"          {% command("config-dial-peer description") %}
  | "destination  Destination" voice_peer_destination                                               {% command("config-dial-peer destination") %}
  | "destination-pattern  A full E.164 telephone number prefix" "~" "WORD  A sequence of digits"    {% command("config-dial-peer destination-pattern") %}
  | "digit-strip  Strip the digits that match the pattern"                                          {% command("config-dial-peer digit-strip") %}
  | "direct-inward-dial  Enable direct-inward-dial"                                                 {% command("config-dial-peer direct-inward-dial") %}
  | "dtmf-relay  Transport DTMF digits across IP link" "~" voice_dtmf_relay                         {% command("config-dial-peer dtmf-relay") %}
  | "fax  Configure fax service" voice_peer_fax
  | "fax-relay  Fax relay" (
      "ecm  Error correction mode" "~" "disable  Disable it"                                        {% command("config-dial-peer fax-relay ecm") %}
    | "sg3-to-g3  Let Super G3 machines fall back to G3" ("system  Use the global setting"):?       {% command("config-dial-peer fax-relay sg3-to-g3") %}
    )
  | "forward-digits  Configure the destination digits forward of this peer" "~" ("<0-32>  Number of digits" | "all  Forward all digits" | "extra  Forward the extra digits")   {% command("config-dial-peer forward-digits") %}
  | "huntstop  Stop hunting on Dial-Peers"                                                          {% command("config-dial-peer huntstop") %}
  | "incoming  Incoming called number or URI" voice_peer_incoming
  | "ip  Set ip packet options" "qos  Set ip packet quality of service" "dscp  Set DSCP" "~" voice_dscp   {% command("config-dial-peer ip qos dscp") %}
  | "max-conn  Maximum connections per peer" "~" "<1-2147483647>  Maximum connections"              {% command("config-dial-peer max-conn") %}
  | "media  Media of the calls of this peer" "~" ("flow-around  The media is to flow around the gateway" | "flow-through  The media is to flow through the gateway")   {% command("config-dial-peer media") %}
  | "media-class  Media class of this peer" "~" "<1-10000>  Tag of the media class"                 {% command("config-dial-peer media-class") %}
  | "permission  Directions in which calls may go" "~" voice_peer_permission                        {% command("config-dial-peer permission") %}
  | "port  Voice port" "~" "WORD  Voice interface slot/subunit/port"                                {% command("config-dial-peer port") %}
  | "prefix  The pattern to be dialed before the dialed number" "~" "WORD  A sequence of digits"    {% command("config-dial-peer prefix") %}
  | "progress_ind  Progress indicator of call messages" voice_progress                              {% command("config-dial-peer progress_ind") %}
  | "preference  Configure the preference order of this peer" "~" "<0-10>  Preference order"        {% command("config-dial-peer preference") %}
  | "rtp  RTP parameters" "payload-type  RTP payload type" "~" ("nte  Named telephone events" | "nse  Named signaling events") "<96-127>  Payload type"   {% command("config-dial-peer rtp payload-type") %}
  | "session  The session [ target | protocol | transport ] for this peer" voice_peer_session
  | "shutdown  Change the Admin State of this peer to down (no->up)"                                {% command("config-dial-peer shutdown") %}
  | "srtp  Enable security policies" ("fallback  Allow fallback to non-secure calls"):?             {% command("config-dial-peer srtp") %}
  | "supplementary-service  Config supplementary service features" voice_peer_supplementary
  | "tone  Tones" "ringback  Ringback tone" "~" "alert-no-PI  Where alerting comes without a progress indicator"   {% command("config-dial-peer tone ringback") %}
  | "translation-profile  Translation profile" voice_peer_translation                               {% command("config-dial-peer translation-profile") %}
  | "vad  Use VoiceActivityDetection as necessary option"                                           {% command("config-dial-peer vad") %}
  | "voice-class  Set dial-peer voice class control parameters" voice_peer_class

voice_peer_block ->
    "disconnect-cause  Cause of the release" "incoming  Of incoming calls" "~" voice_block_cause    {% command("config-dial-peer call-block disconnect-cause") %}
  | "translation-profile  Translation profile with a rule that rejects" "incoming  Of incoming calls" "~" "WORD  Name of the profile"   {% command("config-dial-peer call-block translation-profile") %}

voice_block_cause ->
    "call-reject  Call rejected"
  | "invalid-number  Invalid number"
  | "unassigned-number  Unassigned number"
  | "user-busy  User busy"

voice_peer_codec ->
    voice_codec ("bytes  Specify the voice data bytes per frame" "<10-240>  Bytes"):?
  | "transparent  Codec capabilities pass through"

voice_codec ->
    "g711alaw  G.711 A Law 64000 bps"
  | "g711ulaw  G.711 u Law 64000 bps"
  | "g722-64  G722-64K at 64000 bps"
  | "g729br8  G.729 ANNEX-B 8000 bps"
  | "g729r8  G.729 8000 bps"
  | "ilbc  iLBC 13330 or 15200 bps"
  | "opus  OPUS upto 510 kbps"

voice_peer_destination ->
    "dpg  Dial peer group" "~" "<1-10000>  Tag of the group"
  | "e164-pattern-map  Pattern map" "~" "<1-10000>  Tag of the map"
  | "uri  Destination URI" "~" "WORD  Tag of a voice class uri"

voice_dtmf_relay -> voice_dtmf_method (voice_dtmf_method):?

voice_progress ->
    "alert  Alerting" "~" voice_progress_set
  | "callproc  Call proceeding" "~" voice_progress_set
  | "connect  Connect" "~" voice_progress_set
  | "disconnect  Disconnect" "~" voice_progress_set
  | "progress  Progress" "~" voice_progress_set
  | "setup  Setup" "~" voice_progress_set

voice_progress_set ->
    "disable  Send no progress indicator"
  | "enable  Send this progress indicator" "<0-8>  Progress indicator"
  | "strip  Strip the progress indicator" ("<0-8>  Progress indicator"):?

voice_peer_supplementary -> "sip  SIP supplementary services" (
    "handle-replaces  Handle the Replaces header"                                                   {% command("config-dial-peer supplementary-service sip handle-replaces") %}
  | "moved-temporarily  Send 302 to redirect calls"                                                 {% command("config-dial-peer supplementary-service sip moved-temporarily") %}
  | "refer  Send REFER to transfer calls"                                                           {% command("config-dial-peer supplementary-service sip refer") %}
  )

voice_dtmf_method ->
    "h245-alphanumeric  DTMF Relay via H245 Alphanumeric IE"
  | "h245-signal  DTMF Relay via H245 Signal IE"
  | "rtp-nte  RTP Named Telephone Event RFC 2833" ("digit-drop  Drop digits that come in band as well"):?
  | "sip-info  DTMF Relay via SIP INFO message"
  | "sip-kpml  DTMF Relay via KPML over SIP SUBCRIBE/NOTIFY"
  | "sip-notify  DTMF Relay via SIP NOTIFY messages"

voice_peer_fax ->
    "protocol  Fax protocol" "~" ("system  Use the global setting" | voice_fax_protocol)            {% command("config-dial-peer fax protocol") %}
  | "rate  Fax rate" "~" voice_fax_rate                                                             {% command("config-dial-peer fax rate") %}

voice_fax_rate ->
    "12000  FAX 12000 BPS"
  | "14400  FAX 14400 BPS"
  | "2400  FAX 2400 BPS"
  | "4800  FAX 4800 BPS"
  | "7200  FAX 7200 BPS"
  | "9600  FAX 9600 BPS"
  | "disable  Disable Fax Relay"
  | "voice  Maximum FAX rate based on the codec"

voice_peer_incoming ->
    "called  Called number" "e164-pattern-map  Pattern map" "~" "<1-10000>  Tag of the map"         {% command("config-dial-peer incoming called e164-pattern-map") %}
  | "called-number  The Called Number" "~" "WORD  A sequence of digits"                             {% command("config-dial-peer incoming called-number") %}
  | "uri  URI of the incoming call" voice_peer_incoming_uri                                         {% command("config-dial-peer incoming uri") %}

voice_peer_incoming_uri ->
    "from  From header" "~" "WORD  Tag of a voice class uri"
  | "request  Request URI" "~" "WORD  Tag of a voice class uri"
  | "to  To header" "~" "WORD  Tag of a voice class uri"
  | "via  Via header" "~" "WORD  Tag of a voice class uri"

voice_dscp -> voice_dscp_value ("media  Media packets" | "signaling  Signaling packets")

voice_dscp_value ->
    "<0-63>  DSCP value"
  | "af31  AF31"
  | "cs3  CS3"
  | "default  Default"
  | "ef  Expedited forwarding"

voice_peer_permission ->
    "both  Originating and terminating calls"
  | "none  No calls"
  | "orig  Originating calls"
  | "term  Terminating calls"

voice_peer_session ->
    "protocol  The session protocol for this peer" "~" ("cisco  Cisco Session Protocol" | "sipv2  IETF Session Initiation Protocol")   {% command("config-dial-peer session protocol") %}
  | "server-group  Server group of this peer" "~" "<1-10000>  Tag of the group"                     {% command("config-dial-peer session server-group") %}
  | "target  The session target for this peer" "~" voice_session_target                             {% command("config-dial-peer session target") %}
  | "transport  The session transport for this peer" "~" ("system  Use the global setting" | voice_transport)   {% command("config-dial-peer session transport") %}

voice_session_target ->
    "registrar  Use the registrar"
  | "sip-server  Use the global SIP server"
  | "WORD  ipv4:address[:port], dns:name, enum:table, sip-uri"

voice_peer_translation ->
    "incoming  Translation profile of incoming calls" "~" "WORD  Name of the profile"
  | "outgoing  Translation profile of outgoing calls" "~" "WORD  Name of the profile"

voice_peer_class ->
    "codec  Set dial-peer codec preference" "~" "<1-10000>  Tag of the codec preference list" ("offer-all  Offer all codecs"):?   {% command("config-dial-peer voice-class codec") %}
  | "media  Set media parameters of this peer" "~" "<1-10000>  Tag of the voice class media"          {% command("config-dial-peer voice-class media") %}
  | "sip  Set SIP parameters of this peer" voice_peer_sip
  | "stun-usage  Set STUN usage of this peer" "~" "<1-10000>  Tag of the voice class stun-usage"      {% command("config-dial-peer voice-class stun-usage") %}

voice_peer_sip ->
    "asserted-id  Privacy header that carries the asserted identity" "~" (voice_asserted | voice_system)   {% command("config-dial-peer voice-class sip asserted-id") %}
  | "bind  SIP bind command" "~" voice_bind                                                         {% command("config-dial-peer voice-class sip bind") %}
  | "call-route  Headers that calls are routed by" "url  By the URL of the request"                 {% command("config-dial-peer voice-class sip call-route url") %}
  | "copy-list  Headers to copy" "~" "<1-10000>  Tag of the list"                                   {% command("config-dial-peer voice-class sip copy-list") %}
  | "early-offer  Send an offer with the first INVITE" "forced  Also where the far end sent none"   {% command("config-dial-peer voice-class sip early-offer") %}
  | "error-code-override  Status code to send in place of the usual one" voice_error_cause "~" (voice_error_code | voice_system)   {% command("config-dial-peer voice-class sip error-code-override") %}
  | "error-passthru  SIP error response pass-thru"                                                  {% command("config-dial-peer voice-class sip error-passthru") %}
  | "localhost  Host name or address of the local host in SIP headers" "~" "WORD  dns:name of the domain"   {% command("config-dial-peer voice-class sip localhost") %}
  | "midcall-signaling  Handling of signaling in established calls" "~" voice_midcall               {% command("config-dial-peer voice-class sip midcall-signaling") %}
  | "options-ping  Send OPTIONS while a call is up" "~" "<60-1200>  Interval in seconds"            {% command("config-dial-peer voice-class sip options-ping") %}
  | "outbound-proxy  Host that all requests go to" "~" "WORD  ipv4:address, dns:name"               {% command("config-dial-peer voice-class sip outbound-proxy") %}
  | "options-keepalive  Watch the target with OPTIONS" (voice_keepalive):?                          {% command("config-dial-peer voice-class sip options-keepalive") %}
  | "pass-thru  Pass messages through transparently" "~" voice_pass_thru                            {% command("config-dial-peer voice-class sip pass-thru") %}
  | "privacy-policy  Privacy policy" "~" voice_privacy_policy                                       {% command("config-dial-peer voice-class sip privacy-policy") %}
  | "profiles  SIP profiles that change messages" "~" "<1-10000>  Tag of the profiles" ("inbound  For incoming messages"):?   {% command("config-dial-peer voice-class sip profiles") %}
  | "referto-passing  Pass the Refer-To header unmodified"                                          {% command("config-dial-peer voice-class sip referto-passing") %}
  | "rel1xx  Type of reliable provisional response support" "~" (voice_rel1xx | voice_system)       {% command("config-dial-peer voice-class sip rel1xx") %}
  | "requri-passing  Pass the request URI to the other side"                                        {% command("config-dial-peer voice-class sip requri-passing") %}
  | "send  Send a response" "180  180 Ringing" "sdp  With SDP"                                       {% command("config-dial-peer voice-class sip send 180") %}
  | "session  SIP session" "refresh  Refresh sessions with UPDATE or re-INVITE"                     {% command("config-dial-peer voice-class sip session refresh") %}
  | "srtp-crypto  SRTP crypto suites" "~" "<1-10000>  Tag of the list"                              {% command("config-dial-peer voice-class sip srtp-crypto") %}
  | "tenant  Tenant of this peer" "~" "<1-10000>  Tag of the tenant"                                {% command("config-dial-peer voice-class sip tenant") %}

voice_system -> "system  Use the global setting"

voice_keepalive ->
    "profile  Use a keepalive profile" "<1-10000>  Tag of the profile"
  | "up-interval  Interval while the target answers" "<5-1200>  Seconds" "down-interval  Interval while it does not" "<5-1200>  Seconds" "retry  Repetitions" "<1-10>  Number"
