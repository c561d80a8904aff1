// What follows `show` on IOS XE 17: names only. The shows of CUBE are not among them: where
// its licence is not in use, they do not exist (Rulings 13).

export const show = `
  aaa access-expression access-lists access-session accounting adjacency aliases alignment ancp app-hosting app-route appfw
  application archive arp async atm authentication auto avc
  backup bcm560x beep bfd bgp boot bootlog bootvar bridge bridge-domain bsc bstun buffers bulkstat
  c1100 cable-diagnostics calendar call-home call-router caller calltracker ccm-manager cdp cef cellular cem
  certificate checkpoint class-map clns clock cns compress condition configuration connection connectivity consistency-checker
  context control-plane controllers cops cpld crypto csdb cts
  databases debugging default deny-ace derived-config device-tracking dhcp diag diagnostic dialer dialplan disk
  dlsw dmvpn dnsix domain dot1x drip dspfarm dsl
  eap efp eigrp endpoint-tracker environment ephone ephone-dn epm errdisable esmc ethernet etherchannel event exception
  facility-alarm fax federation-session fhrp file flow flowspec fm fqdn frame-relay funi
  gateway gatekeeper generic-alarm glbp grpc gnxi graphics group-policy guest-shell gtp
  h323 hardware history hosts hsrp hw-module hw-programmable
  identity idb if-mgr inspect install interfaces inventory iox iox-service ip ipc ipv6 iphc-profile isdn isis iso issu
  kerberos key keymap kron
  l2 l2fib l2protocol-tunnel l2tp l2vpn l3vpn l4f lacp lane li-view license line lisp lldp llc2 local location logging
  mab mac mac-address-table macro macsec management-interface mdns-sd media-proxy mediatrace memory metadata mgcp microcode mka
  modemcap module monitor mpls mrcp mrm mvr mwi
  nat nat64 nat66 nbar ncia netconf netconf-yang network-clocks nhrp nls num-exp ntp nve
  object-group odm-format odu onep ospfv3 otv overlay
  pagp param-name-type parameter-map parser performance pfm pki platform plim pnp policy-firewall policy-manager policy-map port-security
  power ppp pppatm pppoe privilege processes product-analytics protocols proxy ptp punt
  qdm qllc qos queue queueing
  radius random-detect raw-socket rbe redirect redundancy regexp registry reload resource resource-pool rib rif rmi rmon rom-monitor romvar
  route-map route-tag router rpc rpr rps rsvp running-config
  sampler sasl sccp scheduler scp sdwan segment-routing service-insertion sessions sgt shared-line sla smds smf snapshot
  snmp software source source-bridge spanning-tree srcp srp ssh ssl ssm stacks standby startup-config static stcapp storm-control
  subscriber subsys system
  table-map tacacs tag-switching tbridge-security tcp tdm tech-support telemetry template terminal tftp-server
  time-range time-source tiny-ios track translate translation-rule trunk tunnel
  udld umbrella upgrade usb users utd
  version virtual-service vlan vlan-id vlan-range vlans vm voip vpdn vrf vrrp vrrs vtp vtemplate
  wccp webvpn wsma
  x25 xconnect xos
  yang-management
  zone zone-pair
`;

export const showIp = `
  access-lists accounting admission aliases arp as-path-access-list auth-proxy
  bgp cache cef community-list ddns dhcp dns dvmrp
  eigrp explicit-paths extcommunity-list flow fpm
  helper-address host-list http
  icmp igmp inspect interface ips irdp local
  mcache mfib mrm mroute msdp multicast
  nat nbar nhrp ospf
  pgm pim policy policy-list port-map portbundle prefix-list protocols
  redirects rip route rpf rsvp rtp
  sap sdr sla slb sockets source-track spd ssh static subscriber
  tcp traffic traffic-export trigger-authentication
  urlfilter verify virtual-reassembly vrf vrrp
  wccp
`;

export const userShow = `
  aaa adjacency aliases app-hosting arp auto
  bfd bgp call-home cef class-map clns clock cns configuration context cops crypto
  device-tracking diagnostic dialer dot1x
  eap eigrp environment ethernet event
  facility-alarm flow gateway group-policy
  hardware history hosts
  idb inventory ip ipc ipv6 isdn isis
  l2fib l2tp lacp license line lisp location
  mac management-interface media metadata modemcap monitor mpls
  nat64 nhrp ntp
  onep ospfv3 otv
  parameter-map parser performance platform policy-map ppp privilege processes protocols ptp
  qos radius redundancy resource rmon rom-monitor route-tag rpc rsvp
  sessions snmp software spanning-tree ssh ssl standby subscriber
  tacacs tcp template terminal time-range tracking tunnel
  udld users utd
  version virtual-service vlans vpdn vrf vrrp vtemplate
  wccp xconnect xos
  zone
`;
