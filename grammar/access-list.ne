# Access lists by name or number: `ip access-list`, `access-list`, and what stands in them (field knowledge).

acl_config -> "access-list  Named access-list" (
    "extended  Extended Access List" ("<100-199>  Extended IP access-list number" | "WORD  Access-list name")   {% command("config ip access-list extended") %}
  | "standard  Standard Access List" ("<1-99>  Standard IP access-list number" | "WORD  Access-list name")      {% command("config ip access-list standard") %}
  )

acl_numbered_config -> "access-list  Add an access list entry" (
    "<1-99>  IP standard access list" "~" acl_standard                        {% command("config access-list standard") %}
  | "<1300-1999>  IP standard access list (expanded range)" "~" acl_standard  {% command("config access-list standard") %}
  | "<100-199>  IP extended access list" "~" acl_extended                     {% command("config access-list extended") %}
  | "<2000-2699>  IP extended access list (expanded range)" "~" acl_extended  {% command("config access-list extended") %}
  )

config_std_nacl ->
    "<1-2147483647>  Sequence Number" "~" acl_standard                    {% command("config-std-nacl entry") %}
  | acl_standard                                                          {% command("config-std-nacl entry") %}

config_ext_nacl ->
    "<1-2147483647>  Sequence Number" "~" acl_extended                    {% command("config-ext-nacl entry") %}
  | acl_extended                                                          {% command("config-ext-nacl entry") %}

acl_standard ->
    "deny  Specify packets to reject" acl_standard_source (acl_log):?
  | "permit  Specify packets to forward" acl_standard_source (acl_log):?
  | acl_remark

acl_standard_source ->
    "any  Any source host"
  | "host  A single host address" "A.B.C.D  Host address"
  | "A.B.C.D  Address to match" ("A.B.C.D  Wildcard bits"):?

acl_extended ->
    "deny  Specify packets to reject" acl_packet
  | "permit  Specify packets to forward" acl_packet
  | acl_remark

acl_remark -> "remark  Access list entry comment" "LINE  Comment up to 100 characters"

acl_packet ->
    acl_protocol acl_host acl_host (acl_log):?
  | acl_transport acl_host (acl_port):? acl_host (acl_port):? ("established  Match established connections"):? (acl_log):?

acl_protocol ->
    "<0-255>  An IP protocol number"
  | "ahp  Authentication Header Protocol"
  | "esp  Encapsulation Security Payload"
  | "gre  Cisco's GRE tunneling"
  | "icmp  Internet Control Message Protocol"
  | "ip  Any Internet Protocol"

acl_transport ->
    "tcp  Transmission Control Protocol"
  | "udp  User Datagram Protocol"

acl_host ->
    "any  Any host"
  | "host  A single host" "A.B.C.D  Host address"
  | "A.B.C.D  Address" "A.B.C.D  Wildcard bits"

acl_port ->
    "eq  Match only packets on a given port number" acl_port_number
  | "gt  Match only packets with a greater port number" acl_port_number
  | "lt  Match only packets with a lower port number" acl_port_number
  | "neq  Match only packets not on a given port number" acl_port_number
  | "range  Match only packets in the range of port numbers" acl_port_number acl_port_number

acl_port_number ->
    "<0-65535>  Port number"
  | "domain  Domain Name Service (DNS, 53)"
  | "ntp  Network Time Protocol (123)"
  | "snmp  Simple Network Management Protocol (161)"
  | "syslog  System Logger (514)"
  | "telnet  Telnet (23)"
  | "tftp  Trivial File Transfer Protocol (69)"
  | "www  World Wide Web (HTTP, 80)"

acl_log -> "log  Log matches against this entry"

acl_named ->
    "<1-199>  ACL number"
  | "WORD  ACL name"
