# (ca-trustpoint)# and (config-cert-chain)#

ca_trustpoint ->
    "enrollment  Enrollment parameters" "~" ca_trustpoint_enrollment      {% command("ca-trustpoint enrollment") %}
  | "revocation-check  Revocation checking options" "~" ca_trustpoint_revocation   {% command("ca-trustpoint revocation-check") %}
  | "subject-name  Subject Name" "~" "LINE  LINE string"                  {% command("ca-trustpoint subject-name") %}
  | "rsakeypair  Specify rsakeypair for this identity" "~" "WORD  RSA keypair label" ("<512-4096>  Key size"):?   {% command("ca-trustpoint rsakeypair") %}
  | "hash  Specify Hash algorithm" "~" ("sha1  use sha1 hash algorithm" | "sha256  use sha256 hash algorithm" | "sha384  use sha384 hash algorithm" | "sha512  use sha512 hash algorithm")   {% command("ca-trustpoint hash") %}
  | "fqdn  include fully-qualified domain name" "~" ("none  Do not include FQDN" | "WORD  Fully-qualified domain name")   {% command("ca-trustpoint fqdn") %}
  | "serial-number  include serial number" ("none  Do not include serial number"):?   {% command("ca-trustpoint serial-number") %}

ca_trustpoint_enrollment ->
    "pkcs12  PKCS12 enrollment"
  | "selfsigned  Self-signed enrollment"
  | "terminal  Enroll via the terminal (cut-and-paste)" ("pem  Configure PEM formatting"):?
  | "url  CA server enrollment URL" "LINE  URL"

ca_trustpoint_revocation -> ca_trustpoint_check (ca_trustpoint_check (ca_trustpoint_check):?):?

ca_trustpoint_check ->
    "crl  Revocation check by CRL"
  | "none  Ignore revocation check"
  | "ocsp  Revocation check by OCSP"

config_cert_chain -> "certificate  Add certificate" config_cert_chain_which   {% command("config-cert-chain certificate") %}

config_cert_chain_which ->
    "ca  CA certificate" "WORD  Certificate serial number"
  | "self-signed  Self signed certificate" "WORD  Certificate serial number"
  | "WORD  Certificate serial number"
