# Names, routes and services of IP.

ip_show ->
    "hosts  IP domain-name, lookup style, nameservers, and host table"    {% command("show hosts", { pipe: true }) %}
  | "ip  IP information" ip_show_what

ip_show_what ->
    "interface  IP interface status and configuration" "brief  Brief summary of IP status and configuration" ("INTERFACE  Interface"):?   {% command("show ip interface brief", { pipe: true }) %}
  | "interface  IP interface status and configuration" ("INTERFACE  Interface"):?   {% command("show ip interface", { pipe: true }) %}
  | short_ip_show
  | "route  IP routing table" (ip_show_route):?                           {% command("show ip route", { pipe: true }) %}

ip_show_route ->
    ip_show_table
  | "vrf  Display routes from a VPN Routing/Forwarding instance" "WORD  VPN Routing/Forwarding instance name" (ip_show_table):?

ip_show_table ->
    "A.B.C.D  Network to display information about or hostname" ("A.B.C.D  Network mask"):?
  | "connected  Connected"
  | "static  Static routes"
  | "summary  Summary of all routes"

ip_config -> "ip  Global IP configuration subcommands" ip_setting

ip_setting ->
    "name-server  Specify address of name server to use" "~" (ip_vrf):? "A.B.C.D  Domain server IP address (maximum of 6)" (ip_server_2):?   {% command("config ip name-server") %}
  | acl_config
  | "domain  IP DNS Resolver" ip_domain
  | "domain-name  Define the default domain name  @hidden" "~" "WORD  Default domain name"   {% command("config ip domain name") %}
  | "domain-lookup  Enable IP Domain Name System hostname translation  @hidden" (ip_lookup_source):?   {% command("config ip domain lookup") %}
  | "host  Add an entry to the ip hostname table" (ip_vrf):? "WORD  Name of host" "~" ("<0-65535>  Default telnet port number"):? "A.B.C.D  Host IP address" (ip_more_addresses):*   {% command("config ip host") %}
  | "http  HTTP server configuration" ip_http
  | "route  Establish static routes" (ip_vrf):? "A.B.C.D  Destination prefix" "A.B.C.D  Destination prefix mask" "~" ip_next_hop (ip_route_option):*   {% command("config ip route") %}
  | short_ip_config
  | "forward-protocol  Controls forwarding of physical and directed IP broadcasts" ("nd  Sun's Network Disk protocol" | "udp  Packets to a specific UDP port")   {% command("config ip forward-protocol") %}
  | "default-gateway  Specify default gateway (if not routing IP)" "~" "A.B.C.D  IP address of default gateway"   {% command("config ip default-gateway") %}
  | "ssh  Configure ssh options" ssh_config
  | "scp  Scp commands" "server  SCP server" "enable  Enable SCP server"  {% command("config ip scp server enable") %}
  | "tftp  tftp configuration commands" ip_tftp
  | "ftp  FTP configuration commands" ip_ftp

ip_vrf -> "vrf  Specify parameters for a VPN Routing/Forwarding instance" "WORD  VPN Routing/Forwarding instance name"

# Six servers at most, so that the seventh gets the caret.
ip_server_2 -> ip_server (ip_server_3):?
ip_server_3 -> ip_server (ip_server_4):?
ip_server_4 -> ip_server (ip_server_5):?
ip_server_5 -> ip_server (ip_server):?

ip_server -> "A.B.C.D  Domain server IP address (maximum of 6)"

ip_more_addresses -> "A.B.C.D  Host IP address"

ip_domain ->
    "name  Define the default domain name" "~" "WORD  Default domain name"  {% command("config ip domain name") %}
  | "lookup  Enable IP Domain Name System hostname translation" (ip_lookup_source):?   {% command("config ip domain lookup") %}
  | "list  Domain name to complete unqualified host names" "WORD  A domain name"   {% command("config ip domain list") %}

ip_lookup_source -> "source-interface  Specify source interface for DNS resolver" "~" "INTERFACE  Interface"   {% command("config ip domain lookup source-interface") %}

ip_http ->
    "server  Enable http server"                                          {% command("config ip http server") %}
  | "secure-server  Enable HTTP secure server"                            {% command("config ip http secure-server") %}
  | "authentication  Set http server authentication method" "~" ("aaa  Use AAA access control methods" | "enable  Use enable passwords" | "local  Use local username and passwords")   {% command("config ip http authentication") %}
  | "port  Set http server port" "~" "<0-65535>  HTTP port"               {% command("config ip http port") %}
  | "client  Set http client parameters" ip_http_client

ip_http_client ->
    "source-interface  Specify interface for source address in all HTTP(S) client connections" "~" "INTERFACE  Interface"   {% command("config ip http client source-interface") %}
  | "proxy-server  Specify proxy server name for http file system client connections" "~" "WORD  Proxy server name or IP address" ("proxy-port  Specify proxy server port for http file system client connections" "<1-65535>  Proxy server port"):?   {% command("config ip http client proxy-server") %}
  | "secure-trustpoint  Set http client secure-trustpoint" "~" "WORD  trustpoint name"   {% command("config ip http client secure-trustpoint") %}

ip_next_hop ->
    "A.B.C.D  Forwarding router's address"
  | "INTERFACE  Forwarding interface" ("A.B.C.D  Forwarding router's address"):?
  | "dhcp  Default gateway obtained from DHCP"

ip_route_option ->
    "<1-255>  Distance metric for this route"
  | "name  Specify name of the next hop" "WORD  Name of the next hop"
  | "permanent  permanent route"
  | "tag  Set tag for this route" "<1-4294967295>  Tag value"
  | "track  Install route depending on tracked item" "<1-1000>  tracked object number"

ip_ftp ->
    "source-interface  Specify interface for source address in FTP connections" "~" "INTERFACE  Interface"   {% command("config ip ftp source-interface") %}
  | "passive  Connect using passive mode"                                        {% command("config ip ftp passive") %}
  | "username  Specify username for FTP connections" "~" "WORD  Username"        {% command("config ip ftp username") %}
  | "password  Specify password for FTP connections" "~" ip_ftp_password         {% command("config ip ftp password") %}

ip_ftp_password ->
    "0  Specifies an UNENCRYPTED password will follow" "LINE  The UNENCRYPTED (cleartext) password"
  | "7  Specifies a HIDDEN password will follow" "WORD  The HIDDEN password string"
  | "LINE  The UNENCRYPTED (cleartext) password"

ip_tftp ->
    "source-interface  Specify interface for source address in TFTP connections" "~" "INTERFACE  Interface"   {% command("config ip tftp source-interface") %}
  | "blocksize  Specify TFTP client blocksize" "~" "<512-8192>  blocksize value"   {% command("config ip tftp blocksize") %}
