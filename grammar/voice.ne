# Voice service and CUBE: `voice service voip` and what stands in it (COMMANDS §2.4). The commands exist where the
# platform's minimum licence is in use (Rulings 13).

voice_config ->
    "voice  Configuring global voice parameters  @feature:cube" voice_global
  | "dial-peer  Dial Map (Peer) configuration commands  @feature:cube" "voice  Voice type" "<1-1073741823>  Voice dial-peer tag" "~" voice_peer_type   {% command("config dial-peer voice") %}
  | "gateway  Gateway configuration commands  @feature:cube"                                                       {% command("config gateway") %}
  | "sip-ua  Configure SIP User Agent  @feature:cube"                                                              {% command("config sip-ua") %}
  | "voice-port  Configure a specific voice-port  @feature:cube" "WORD  Voice port: slot/subunit/port"   {% command("config voice-port") %}

voice_global ->
    "service  Set up call/voice packet service" "voip  Voice over IP"                               {% command("config voice service voip") %}
  | "class  Set voice class control parameters" voice_class
  | voice_translation
  | "iec  Internal error codes" "syslog  Write them into the log"                                   {% command("config voice iec syslog") %}
  | "rtp  RTP of voice calls" "send-recv  Open the voice path in both directions"                   {% command("config voice rtp send-recv") %}
  | "register  Set SIP phone register parameters" "global  Enter global configuration of SIP phones"   {% command("config voice register global") %}

voice_peer_type ->
    "pots  Telephony"
  | "voip  Voice over IP"

# --- (conf-voi-serv)#

conf_voi_serv ->
    "address-hiding  Address hiding (SIP-SIP)"                                                      {% command("conf-voi-serv address-hiding") %}
  | "allow-connections  Allow call connection types" "~" voice_allowed                              {% command("conf-voi-serv allow-connections") %}
  | "callmonitor  Call Monitoring"                                                                  {% command("conf-voi-serv callmonitor") %}
  | "cause-code  Cause codes of released calls" "legacy  Send those of earlier releases"            {% command("conf-voi-serv cause-code") %}
  | "dtmf-interworking  Dtmf interworking" "~" voice_dtmf_interworking                              {% command("conf-voi-serv dtmf-interworking") %}
  | "fax  Global fax commands" "protocol  Fax protocol" "~" voice_fax_protocol                      {% command("conf-voi-serv fax protocol") %}
  | "h323  H323 configuration commands"                                                              {% command("conf-voi-serv h323") %}
  | "ip  Voice service voip ip config" "address  IP address" "trusted  Trusted IP address" voice_trusted
  | "media  Global media setting for voip calls" "~" voice_media                                    {% command("conf-voi-serv media") %}
  | "mode  Global mode setting for voip calls" "border-element  Mode setting for Border-Element" (voice_border_license):?   {% command("conf-voi-serv mode border-element") %}
  | "modem  Global modem commands" "passthrough  Modem passthrough" "~" voice_modem                 {% command("conf-voi-serv modem passthrough") %}
  | "redundancy-group  Associate redundancy-group with voice HA" "~" "<1-2>  Redundancy group ID"   {% command("conf-voi-serv redundancy-group") %}
  | "redirect  Redirect of calls" "ip2ip  Redirect IP-to-IP calls"                                  {% command("conf-voi-serv redirect ip2ip") %}
  | "rtcp  RTCP options" (
      "all-pass-through  Pass through all RTCP packets"                                             {% command("conf-voi-serv rtcp all-pass-through") %}
    | "keepalive  Send RTCP keepalive packets"                                                      {% command("conf-voi-serv rtcp keepalive") %}
    )
  | "rtp-port  RTP port configuration" "range  Global RTP port range" "~" "<5500-65498>  Minimum port" "<5501-65499>  Maximum port"   {% command("conf-voi-serv rtp-port range") %}
  | "shutdown  Stop VoIP services gracefully" ("forced  Stop VoIP services without waiting for active calls to end"):?   {% command("conf-voi-serv shutdown") %}
  | "signaling  Global setting for signaling payload handling" "forward  Signaling forward" "~" voice_signaling   {% command("conf-voi-serv signaling forward") %}
  | "sip  SIP configuration commands"                                                               {% command("conf-voi-serv sip") %}
  | "srtp  Enable security policies" ("fallback  Allow fallback to non-secure calls"):?             {% command("conf-voi-serv srtp") %}
  | "stun  STUN configuration commands"                                                             {% command("conf-voi-serv stun") %}
  | "supplementary-service  Config supplementary service features" voice_supplementary

voice_allowed ->
    "h323  Allow connections from H323" "to  To" voice_allowed_to
  | "sip  Allow connections from SIP" "to  To" voice_allowed_to

voice_allowed_to ->
    "h323  To H323"
  | "sip  To SIP"

voice_border_license ->
    "license  License setting for Border-Element is deprecated  @17.2.1r-" voice_border_setting
  | "license  License setting for Border-Element  @-17.1" voice_border_capacity

voice_border_setting ->
    voice_border_capacity
  | "periodicity  Licence periodicity setting for Border-Element" voice_periodicity

voice_border_capacity -> "capacity  License capacity setting for Border-Element" "<0-999999>  Number of sessions"

voice_periodicity ->
    "mins  Periodicity interval in mins  @17.2.1r-17.3" "<1-59>  Number of minutes"
  | "hours  Periodicity interval in hours" voice_periodicity_hours
  | "days  Periodicity interval in days" "<1-30>  Number of days"

voice_periodicity_hours ->
    "<1-23>  Number of hours  @17.2.1r-17.3"
  | "<8-23>  Number of hours  @17.4-"

voice_dtmf_interworking ->
    "rtp-nte  RTP named telephone event"
  | "standard  Standards based DTMF interworking"

voice_fax_protocol ->
    "cisco  Use Cisco proprietary protocol"
  | "none  Disable fax"
  | "pass-through  Use fax pass-through" ("g711alaw  Use G711 A-law codec" | "g711ulaw  Use G711 u-law codec")
  | "t38  Use T.38 protocol" (voice_fax_t38):?

voice_fax_t38 ->
    voice_fax_t38_version
  | voice_fax_t38_redundancy

voice_fax_t38_version -> "version  T.38 version" ("0  Version 0" | "3  Version 3") (voice_fax_t38_redundancy):?

voice_fax_t38_redundancy ->
    "ls-redundancy  Low speed redundancy" "<0-5>  Number of redundant packets" "hs-redundancy  High speed redundancy" "<0-2>  Number of redundant packets" (voice_fax_fallback):?
  | voice_fax_fallback

voice_fax_fallback -> "fallback  Fall back to another protocol" voice_fax_fallback_to

voice_fax_fallback_to ->
    "cisco  Use Cisco proprietary protocol"
  | "none  Disable fallback"
  | "pass-through  Use fax pass-through" ("g711alaw  Use G711 A-law codec" | "g711ulaw  Use G711 u-law codec")

voice_trusted ->
    "authenticate  Authenticate the source of calls by its IP address"                              {% command("conf-voi-serv ip address trusted authenticate") %}
  | "call-block  Block calls of untrusted sources" "cause  Cause of the release" "~" "WORD  Cause code: name or number"   {% command("conf-voi-serv ip address trusted call-block") %}
  | "list  Enter the list of trusted IP addresses"                                                  {% command("conf-voi-serv ip address trusted list") %}

voice_media ->
    "anti-trombone  Media anti-trombone"
  | "bulk-stats  Collect statistics in bulk"
  | "disable-detailed-stats  Do not collect detailed statistics"
  | "flow-around  The media is to flow around the gateway"
  | "flow-through  The media is to flow through the gateway"
  | "statistics  Collect media statistics"

voice_modem ->
    "nse  Use named signaling events" "codec  Codec" ("g711alaw  G.711 A-law" | "g711ulaw  G.711 u-law")
  | "protocol  Use protocol signaling" "codec  Codec" ("g711alaw  G.711 A-law" | "g711ulaw  G.711 u-law")

voice_signaling ->
    "conditional  Conditionally forward signaling payloads"
  | "none  Do not forward signaling payloads"
  | "unconditional  Forward signaling payloads as they are"

voice_supplementary ->
    "h450.12  Support of H.450.12"                                                                  {% command("conf-voi-serv supplementary-service h450.12") %}
  | "media-renegotiate  Media renegotiation of calls that are redirected"                           {% command("conf-voi-serv supplementary-service media-renegotiate") %}
  | "sip  SIP supplementary services" voice_supplementary_sip

voice_supplementary_sip ->
    "handle-replaces  Handle the Replaces header"                                                   {% command("conf-voi-serv supplementary-service sip handle-replaces") %}
  | "moved-temporarily  Send 302 to redirect calls"                                                 {% command("conf-voi-serv supplementary-service sip moved-temporarily") %}
  | "refer  Send REFER to transfer calls"                                                           {% command("conf-voi-serv supplementary-service sip refer") %}

# --- (config-gateway)#

config_gateway ->
    "media-inactivity-criteria  What tells that the media of a call have stopped" "~" ("all  RTP and RTCP" | "rtcp  RTCP" | "rtp  RTP")   {% command("config-gateway media-inactivity-criteria") %}
  | "timer  Timers of the gateway" (
      "receive-rtcp  Multiple of the RTCP interval without packets" "~" "<2-1000>  Multiple"         {% command("config-gateway timer receive-rtcp") %}
    | "receive-rtp  Time without RTP packets" "~" "<180-86400>  Seconds"                            {% command("config-gateway timer receive-rtp") %}
    )

# --- (conf-serv-stun)#

conf_serv_stun ->
    "stun  STUN parameters" (
      "flowdata  STUN flow data" voice_stun_flowdata
    | "usage  Usage of STUN" voice_stun_usage                                                         {% command("conf-serv-stun stun usage") %}
    )

voice_stun_flowdata ->
    "agent-id  Agent of this router" "~" "<0-255>  Agent ID" ("boot-count  Boots so far" "<0-65535>  Number"):?   {% command("conf-serv-stun stun flowdata agent-id") %}
  | "keepalive  Interval of keepalives" "~" "<1-65535>  Seconds"                                      {% command("conf-serv-stun stun flowdata keepalive") %}
  | "shared-secret  Shared secret of the call agent" "~" voice_password                               {% command("conf-serv-stun stun flowdata shared-secret") %}

# --- (conf-serv-h323)#

conf_serv_h323 ->
    "call  Call features" "start  Start of calls" "~" ("fast  Fast start" | "interwork  Either, to be interworked" | "slow  Slow start")   {% command("conf-serv-h323 call start") %}
  | "emptycapability  Allow calls with an empty capability set"                                       {% command("conf-serv-h323 emptycapability") %}
  | "h225  H.225" "timeout  Timeout" "tcp  TCP" "establish  Establishing a connection" "~" "<0-30>  Seconds"   {% command("conf-serv-h323 h225 timeout tcp establish") %}
  | "session  H.323 session" "transport  Transport protocol" "~" ("tcp  TCP" | "udp  UDP")            {% command("conf-serv-h323 session transport") %}

# --- (cfg-iptrust-list)#

cfg_iptrust_list ->
    "ipv4  Trusted IPv4 address" "A.B.C.D  IP address" ("A.B.C.D  IP network mask"):?               {% command("cfg-iptrust-list ipv4") %}

# --- (config-voiceport)#

config_voiceport ->
    "description  Description of what this port is connected to" "~" "LINE  Up to 255 characters of text"   {% command("config-voiceport description") %}
  | "shutdown  Take voice-port offline"                                                             {% command("config-voiceport shutdown") %}
  | "timeouts  Configure voice timeout parameters" "initial  Initial Timeout duration in seconds" "~" "<0-120>  seconds"   {% command("config-voiceport timeouts initial") %}
