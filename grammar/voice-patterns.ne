# Classes that dial peers refer to, for numbers, messages and media; translation rules and profiles (field knowledge).

voice_translation ->
    "translation-profile  Translation profile" "WORD  Translation profile name"                       {% command("config voice translation-profile") %}
  | "translation-rule  Translation rule" "<1-2147483647>  Translation rule tag"                      {% command("config voice translation-rule") %}

# What a rule makes of a number, without a call.

voice_exec -> "test  Test subsystems, memory, and interfaces  @feature:cube" "voice  Voice" "translation-rule  Translation rule" "<1-2147483647>  Translation rule tag" "WORD  Number to translate" voice_test_type:?   {% command("test voice translation-rule") %}

voice_test_type -> "type  Type of number" voice_number_type voice_test_plan:?

voice_test_plan -> "plan  Numbering plan" voice_number_plan

# --- (cfg-translation-rule)#

cfg_translation_rule ->
    "rule  Translation rule" "<1-100>  Preference of this rule" "~" voice_rule                        {% command("cfg-translation-rule rule") %}

voice_rule ->
    "reject  Reject calls that match" "WORD  Matching pattern: /expression/"
  | "WORD  Matching pattern: /expression/" "WORD  Replacement pattern: /expression/" (voice_rule_type):? (voice_rule_plan):?

voice_rule_type -> "type  Type of number" voice_number_type voice_number_type

voice_number_type ->
    "abbreviated  Abbreviated number"
  | "any  Any type"
  | "international  International number"
  | "national  National number"
  | "network  Network specific number"
  | "reserved  Reserved for extension"
  | "subscriber  Subscriber number"
  | "unknown  Unknown type"

voice_rule_plan -> "plan  Numbering plan" voice_number_plan voice_number_plan

voice_number_plan ->
    "any  Any plan"
  | "data  Data numbering plan"
  | "isdn  ISDN numbering plan"
  | "national  National numbering plan"
  | "private  Private numbering plan"
  | "reserved  Reserved for extension"
  | "telex  Telex numbering plan"
  | "unknown  Unknown plan"

# --- (cfg-translation-profile)#

cfg_translation_profile ->
    "translate  Translation rule of a number" voice_translated                                        {% command("cfg-translation-profile translate") %}

voice_translated ->
    "called  Called number" "~" "<1-2147483647>  Translation rule tag"
  | "calling  Calling number" "~" "<1-2147483647>  Translation rule tag"
  | "callback-number  Callback number" "~" "<1-2147483647>  Translation rule tag"
  | "redirect-called  Redirect called number" "~" "<1-2147483647>  Translation rule tag"
  | "redirect-target  Redirect target number" "~" "<1-2147483647>  Translation rule tag"

# --- (config-class)# of each

config_class_e164 ->
    "description  Description of the map" "~" "LINE  Up to 80 characters of text"                     {% command("config-class-e164 description") %}
  | "e164  E.164 pattern" "WORD  A full E.164 telephone number prefix"                                {% command("config-class-e164 e164") %}
  | "url  File of patterns" "~" "WORD  URL of the file"                                               {% command("config-class-e164 url") %}

config_class_profiles ->
    "request  Rule for requests" voice_profile_request                                                {% command("config-class-profiles request") %}
  | "response  Rule for responses" voice_profile_response                                             {% command("config-class-profiles response") %}
  | "rule  Numbered rule" "<1-1073741823>  Rule tag" "~" voice_profile_rule                           {% command("config-class-profiles rule") %}

voice_profile_rule ->
    "request  Rule for requests" voice_profile_request
  | "response  Rule for responses" voice_profile_response

voice_profile_request -> voice_sip_method voice_profile_change

voice_profile_response -> ("<100-699>  Response code" | "ANY  Any response") ("method  Method of the request" voice_sip_method):? voice_profile_change

voice_sip_method ->
    "ACK  ACK"
  | "ANY  Any request"
  | "BYE  BYE"
  | "CANCEL  CANCEL"
  | "COMET  COMET"
  | "INFO  INFO"
  | "INVITE  First INVITE"
  | "NOTIFY  NOTIFY"
  | "OPTIONS  OPTIONS"
  | "PRACK  PRACK"
  | "PUBLISH  PUBLISH"
  | "REFER  REFER"
  | "REGISTER  REGISTER"
  | "REINVITE  INVITE of an established call"
  | "SUBSCRIBE  SUBSCRIBE"
  | "UPDATE  UPDATE"

voice_profile_change ->
    "peer-header  Header of the other side's message" "sip  SIP header" "WORD  Name of the header" "copy  Copy a part of it" "WORD  Pattern in quotes" "WORD  User variable: u01 to u99"
  | "sdp-header  Line of the SDP" "WORD  Name of the line" voice_profile_action
  | "sip-header  Header of the message" "WORD  Name of the header" voice_profile_action

voice_profile_action ->
    "add  Add it" "WORD  Value in quotes"
  | "copy  Copy a part of it" "WORD  Pattern in quotes" "WORD  User variable: u01 to u99"
  | "modify  Modify it" "WORD  Pattern in quotes" "WORD  Replacement in quotes"
  | "remove  Remove it"

config_class_stun -> "stun  STUN" "usage  Usage of STUN" voice_stun_usage                             {% command("config-class-stun stun usage") %}

voice_stun_usage ->
    "firewall-traversal  Firewall traversal" "flowdata  With STUN flow data"
  | "ice  Interactive Connectivity Establishment" "lite  ICE lite"

config_class_media -> "media  Media of calls" "~" voice_media                                         {% command("config-class-media media") %}
