# `service …`: network based services, and what stands in front of log messages (CLI §8).

service_config -> "service  Modify use of network based services" service_name

service_name ->
    "timestamps  Timestamp debug/log messages" (service_timestamps):?     {% command("config service timestamps") %}
  | "sequence-numbers  Stamp logger messages with a sequence number"      {% command("config service sequence-numbers") %}
  | "call-home  Enable call-home service"                                 {% command("config service call-home") %}
  | "password-encryption  Encrypt system passwords"                       {% command("config service password-encryption") %}
  | "compress-config  Compress the nvram configuration file"              {% command("config service compress-config") %}
  | "internal  Enable/Disable Internal commands"                          {% command("config service internal") %}
  | "pad  Enable PAD commands"                                            {% command("config service pad") %}
  | "prompt  Enable mode specific prompt" "config  Enable configuration mode prompt"   {% command("config service prompt config") %}
  | "tcp-keepalives-in  Generate keepalives on idle incoming network connections"      {% command("config service tcp-keepalives-in") %}
  | "tcp-keepalives-out  Generate keepalives on idle outgoing network connections"     {% command("config service tcp-keepalives-out") %}
  | "unsupported-transceiver  enable support for third-party transceivers"             {% command("config service unsupported-transceiver") %}

service_timestamps -> ("debug  Timestamp debug messages" | "log  Timestamp log messages") (service_stamp):?

service_stamp ->
    "uptime  Timestamp with system uptime"
  | "datetime  Timestamp with date and time" (service_datetime):*

service_datetime ->
    "localtime  Use local time zone for timestamps"
  | "msec  Include milliseconds in timestamp"
  | "show-timezone  Add time zone information to timestamp"
  | "year  Include year in timestamp"
