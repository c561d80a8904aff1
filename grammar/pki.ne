# Trustpoints and certificates, as far as Smart Licensing needs them.

pki_config -> "crypto  Encryption module" (
    "pki  Public Key components" pki_what
  | "key  Long term key operations" pki_key
  )

pki_what ->
    "trustpoint  Define a CA trustpoint" "WORD  CA Server Name"           {% command("config crypto pki trustpoint") %}
  | "certificate  Actions on certificates" "chain  Identify certificates" "WORD  CA Server Name"   {% command("config crypto pki certificate chain") %}

pki_key ->
    "generate  Generate new keys  @!no" "rsa  Generate RSA keys" (pki_key_option):*   {% command("config crypto key generate rsa") %}
  | "zeroize  Remove keys  @!no" "rsa  Remove RSA keys"                   {% command("config crypto key zeroize rsa") %}

pki_key_option ->
    "general-keys  Generate a general purpose RSA key pair for signing and encryption"
  | "exportable  Allow the key to be exported"
  | "label  Provide a label" "WORD  RSA keypair label"
  | "modulus  Provide number of modulus bits on the command line" "<512-4096>  size of the key modulus [512-4096]"

pki_show -> "crypto  Encryption module" (
    "ca  Show certification authority policy" pki_show_what
  | "key  Show long term public keys" "mypubkey  Show public keys associated with this router" "rsa  Show RSA public keys" ("WORD  Name of the key"):?   {% command("show crypto key mypubkey rsa", { pipe: true }) %}
  | "pki  Show PKI" pki_show_what
  )

pki_show_what ->
    "certificates  Show certificates" (pki_show_certificates):?           {% command("show crypto pki certificates", { pipe: true }) %}
  | "trustpoints  Show trustpoints" (pki_show_trustpoints):?              {% command("show crypto pki trustpoints", { pipe: true }) %}

pki_show_certificates ->
    "WORD  Trustpoint Name"
  | "verbose  Show all fields of the certificates" ("WORD  Trustpoint Name"):?

pki_show_trustpoints ->
    "WORD  Trustpoint Name" ("status  Show trustpoint status"):?
  | "status  Show trustpoint status"
