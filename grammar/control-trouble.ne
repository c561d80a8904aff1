# Lab controls of trouble: faults that are made by hand, and why a thing is as it is (docs/faults.md). The names of faults
# are those of src/lab/faults.ts; test/controls/faults.test.ts holds them together.

control_trouble ->
    "fault  Break something in the world, or mend it" control_fault
  | "faults  The faults that are on"  {% command("control faults") %}
  | "why  Why a thing is as it is, and what would change it" (control_why):?  {% command("control why") %}

control_fault ->
    "account  The smart account is suspended" control_fault_state
  | "ack  CSSM processes usage with errors" control_fault_state
  | "certificate  Routers do not know the issuer of the servers' certificates" control_fault_state
  | "cisco  Servers on the premises do not reach CSSM" control_fault_state
  | "clock  The router's clock is two hours ahead" control_fault_state
  | "icmp  Echoes to the licence servers are dropped" control_fault_state
  | "licences  The virtual accounts hold no licences" control_fault_state
  | "name  No name server knows the licence servers" control_fault_state
  | "proxy  The proxy that the router uses does not answer" control_fault_state
  | "route  The next hop towards the licence server forwards nothing" control_fault_state
  | "storage  The router's bootflash is full" control_fault_state
  | "tcp443  TCP 443 is closed on the way to the licence servers" control_fault_state
  | "tcp80  TCP 80 and CSLU's port are closed on the way to the licence servers" control_fault_state
  | "token-bad  $token was not copied whole" control_fault_state
  | "token-expired  The tokens have expired" control_fault_state
  | "token-foreign  $token is one of SSM On-Prem" control_fault_state
  | "token-used-up  The tokens are used up" control_fault_state
  | "version  SSM On-Prem is of a release before policy mode" control_fault_state

control_fault_state ->
    "off  Mend it"  {% command("control fault") %}
  | "on  Break it"  {% command("control fault") %}

control_why ->
    "ack  The acknowledgement of usage"
  | "compliance  Whether there are enough licences"
  | "deadline  When an acknowledgement is due"
  | "push  When usage is sent"
  | "registration  Registration and authorization"
  | "sip  SIP service"
  | "trust  Trust with the licence server"
