// First words of EXEC, and those of `clear`. After the list of a 7206VXR on 12.4, without what IOS XE 17 no longer has
// (protocols of the past, flash file systems of the past), with what it has besides: names only.

export const exec = `
  access-enable access-profile access-template app-hosting archive audio-prompt
  beep calendar call call-home ccm-manager cd clear clock cns configure connect copy crypto
  debug delete diagnostic dir disable disconnect dot1x
  enable erase ethernet event exit
  factory-reset format fsck guestshell help hw-module
  if-mgr install ip isdn issu
  license lig lock login logout
  mkdir monitor more mpls mrinfo mrm mstat mtrace
  name-connection no pad partition ping ppp pwd
  redundancy release reload rename renew request restart resume rlogin rmdir routing-context rsh
  send set setup show slip spec-file ssh start-chat systat
  tclquit tclsafe tclsh tdm telnet terminal test traceroute tunnel
  undebug upgrade verify voice
  webvpn where write
  x28 x3 xconnect
`;

export const userExec = `
  access-enable access-profile access-template
  call ccm-manager clear connect crypto
  disable disconnect enable ethernet exit help
  lig lock login logout
  mrinfo mstat mtrace name-connection
  pad ping ppp release renew resume rlogin routing-context
  set show slip ssh systat
  tclquit telnet terminal traceroute tunnel
  voice webvpn where
  x28 x3 xconnect
`;

export const clear = `
  aaa access-list access-session access-template adjacency alarm alignment app-hosting appfw arp arp-cache authentication auto
  backup-control bfd bgp bridge buffers
  call call-home cdp cef cem-group class-map clns configuration control-plane controller cop-engine counters crypto cts
  dial-peer dialer dlep dot1x dsl
  eap eou errdisable ethernet event
  fax flow frame-relay
  gateway group-policy gtp
  h323 host hw-module
  interface ip ipc ipsec ipv6 isdn isis
  l2fib l2relay l2vpn l3vpn lacp license line lisp lldp llc2 location logging
  mac macro mediatrace memory metadata mgcp mka mpls mrcp mwi
  nat64 netconf nhrp ntp
  object-group onep ospfv3 otv
  parameter-map parser performance platform plat-tcam policy-firewall ppp pppoe privilege process pw-udp-port
  qos radius redundancy resource rmon rpc rsvp
  sampler sccp scheduler sgcp sip-ua snmp spanning-tree ssh ssl subscriber system
  tacacs tcp tech-support terminal time-range tunnel
  udld utd
  vlan voice voip vpdn vrf vtemplate vtp
  xconnect zone-pair
`;

export const userClear = `
  call-home cdp crypto dlep isdn lisp llc2 lldp mediatrace metadata platform policy-firewall subscriber
`;

/** Of those, words behind which a name of one's own stands. */
export const takesWord = `
  cd connect format fsck lig mrinfo mstat mtrace pad resume rlogin rsh slip tclsh tunnel
`;
