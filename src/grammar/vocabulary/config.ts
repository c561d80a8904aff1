// First words of configuration: the list of an IOL on 17.15.1, and what a voice router has besides. Names only.
// The commands of CUBE are not among them: where its licence is not in use, they do not exist (Rulings 13).

export const config = `
  aaa access-list accounting alias alps ancp apollo appletalk arap archive arp async-bootp auto auto-ip-ring avc
  banner bba-group beep bfd bfd-template boot boot-end-marker boot-start-marker bridge bridge-domain bstun buffers
  bulkstat busy-message call call-home card ccm-manager cdp cef cfg-mode chat-script class-map classmap-template
  clns clock cns config-register configuration connect control-plane controller cops crypto cts dapr decnet
  default-value define device-tracking diagnostic dialer dialer-list dlsw dnsix-dmdp dnsix-nat
  downward-compatible-config dspfarm dspu eap enable ephone ephone-dn esmc ethernet event exception exception-slave
  fhrp file flow flow-sampler-map flowspec format fqdn frame-relay gateway global-address-family graceful-reload
  group-policy gtp hostname hw-module id-manager interface iox ip ipc ipv6 ipx isis kerberos key keymap kron l2 l2tp
  l2tp-class l2vpn l3vpn lacp lat li-view license line lldp lnm load locaddr-priority-list location logging login
  login-string maintenance-template map-class map-list map3270keys mcsa mdns-sd media memory menu metadata mgcp mka
  mode modemcap monitor mop mpls multilink named-ordering-route-map nat46 nat64 nat66 ncia netbios netconf
  network-clock nhrp novell ntp num-exp object-group onep otv overlay parser password pdm performance
  performance-measurement platform pnp policy-manager policy-map policy-peer ppp pppoe privilege process
  process-max-time prompt pseudowire-class pseudowire-static-oam pseudowire-tlv ptp qos rbe rcmd rcp-enable redirect
  redundancy regexp resource resource-group resume-string rif rlogin route-map route-tag router
  routing-default-optimize rsh-disable-command rsh-enable rsrb rwatch sampler sap-priority-list sasl sbfd sccp
  scheduler scheduler-interval scripting segment-routing service service-export service-family service-group
  service-instance service-list service-routing sgbp sgi shell site-manager smrp sna snapshot-template snmp
  snmp-server sntp source source-bridge spanning-tree spd stacks standby state-machine stun subscriber
  subscriber-policy system tacacs-server tag-switching tarp telephony-service template terminal-queue tftp-server
  time-range timezone tn3270 tod-clock track translate ttycap user-name username utd version vines virtual-profile
  virtual-template vlan vlan-autoconfig vpdn vpdn-group vpdn-template vrf vrrs vty-async
  vxlan wsma x25 xconnect xns xot
`;

/** Of those, words behind which a name of one's own stands. */
export const configTakesWord = `
  bfd-template chat-script class-map map-list menu named-ordering-route-map policy-map
  prompt regexp route-map route-tag template time-range user-name vpdn-group
`;

/** What follows `ip` in global configuration. */
export const configIp = `
  access-list accounting-list accounting-threshold accounting-transits address-pool admission alias arp as-path auth-proxy
  bgp-community bootp cef classless community-list
  ddns default-gateway default-network dhcp dhcp-client dns domain domain-list domain-lookup domain-name
  explicit-path extcommunity-list
  finger flow-aggregation flow-cache flow-export flow-top-talkers forward-protocol ftp
  gratuitous-arps gdp
  host host-list hp-host http
  icmp identd igmp inspect ips
  kerberos
  local
  mfib mobile mrm mroute msdp multicast multicast-routing
  name-server nat nbar nhrp
  ospf
  pgm pim policy policy-list port-map prefix-list
  radius rcmd reflexive-list rip route routing rsvp rtcp rtp
  sap scp security sla slb source-route source-track spd ssh subnet-zero
  tacacs tcp telnet tftp traffic-export trigger-authentication
  urlfilter
  verify virtual-reassembly vrf
  wccp
`;

/** First words of interface configuration. */
export const configInterface = `
  aaa access-expression access-session arp authentication auto
  bandwidth bfd bgp-policy bridge-group
  carrier-delay cdp channel-group clns clock crypto cts
  dampening delay description dot1q dot1x duplex
  encapsulation ethernet
  flow flowcontrol
  glbp
  h323-gateway history hold-queue
  ip ipv6 isis iso-igrp
  keepalive
  l2protocol lacp lldp load-interval logging loopback
  mab mac-address macro macsec mdix mka mop mpls mtu
  negotiation netflow nhrp nmsp ntp
  ospfv3
  platform plim ppp pppoe pppoe-client ptp
  random-detect rate-limit redundancy rmon routing
  service service-policy shutdown snmp speed standby storm-control switchport
  tarp timeout trust tunnel tx-ring-limit
  utd
  vlan-id vrf vrrp
  xconnect
  zone-member
`;

/** First words of line configuration. */
export const configLine = `
  absolute-timeout access-class activation-character authorization autobaud autocommand autohangup autoselect
  buffer-length
  databits disconnect-character dispatch-character domain-lookup
  editing escape-character exec exec-banner exec-character-bits exec-timeout
  flowcontrol full-help
  history hold-character
  insecure international ip ipv6
  length location lockable logging login logout-warning
  modem monitor motd-banner
  notify ntp
  padding parity password private privilege
  refuse-message rotary rxspeed
  script session-disconnect-warning session-limit session-timeout special-character-bits speed start-character
  stop-character stopbits
  telnet terminal-type timeout transport txspeed
  usb-inactivity-timeout
  vacant-message
  width
`;
