# SSH as configuration has it: what a client may do, and what is offered to it (CLIENTS §1, field knowledge).

ssh_config ->
    "version  Specify protocol version to be supported" "~" "<1-2>  Protocol version"   {% command("config ip ssh version") %}
  | "time-out  Specify SSH time-out interval" "~" "<1-120>  SSH time-out interval (secs)"   {% command("config ip ssh time-out") %}
  | "authentication-retries  Specify number of authentication retries" "~" "<0-5>  Number of authentication retries"   {% command("config ip ssh authentication-retries") %}
  | "source-interface  Specify interface for source address in SSH connections" "~" "INTERFACE  Interface"   {% command("config ip ssh source-interface") %}
  | "rsa  Configure RSA keypair name for SSH" "keypair-name  RSA keypair name to be used" "~" "WORD  Name of RSA keypair"   {% command("config ip ssh rsa keypair-name") %}
  | "dh  Diffie-Hellman" "min  Minimum Diffie-Hellman key size" "size  Set Diffie-Hellman modulus size" "~" ssh_modulus   {% command("config ip ssh dh min size") %}
  | "server  SSH server configuration" "algorithm  SSH server supported algorithms" ssh_algorithm

ssh_modulus ->
    "1024  Diffie Group 1 1024-bit key"
  | "2048  Diffie Group 14 2048-bit key"
  | "4096  Diffie Group 16 4096-bit key"

ssh_algorithm ->
    "authentication  Configure Authentication Algorithms" "~" (ssh_authentication):+   {% command("config ip ssh server algorithm authentication") %}
  | "encryption  Configure Encryption Algorithms" "~" (ssh_encryption):+               {% command("config ip ssh server algorithm encryption") %}
  | "hostkey  Configure Hostkey Algorithms" "~" (ssh_hostkey):+                        {% command("config ip ssh server algorithm hostkey") %}
  | "kex  Configure DH Key Exchange Algorithms" "~" (ssh_kex):+                        {% command("config ip ssh server algorithm kex") %}
  | "mac  Configure MAC Algorithms" "~" (ssh_mac):+                                    {% command("config ip ssh server algorithm mac") %}

ssh_authentication ->
    "keyboard  Keyboard-interactive authentication"
  | "password  Password authentication"
  | "publickey  Publickey authentication"

ssh_encryption ->
    "3des-cbc  Three-key 3DES in CBC mode"
  | "aes128-cbc  AES with 128-bit key in CBC mode"
  | "aes128-ctr  AES with 128-bit key in CTR mode"
  | "aes128-gcm  AES with 128-bit key in GCM mode"
  | "aes128-gcm@openssh.com  AES with 128-bit key in GCM mode"
  | "aes192-cbc  AES with 192-bit key in CBC mode"
  | "aes192-ctr  AES with 192-bit key in CTR mode"
  | "aes256-cbc  AES with 256-bit key in CBC mode"
  | "aes256-ctr  AES with 256-bit key in CTR mode"
  | "aes256-gcm  AES with 256-bit key in GCM mode"
  | "aes256-gcm@openssh.com  AES with 256-bit key in GCM mode"
  | "chacha20-poly1305@openssh.com  ChaCha20 with Poly1305"

ssh_hostkey ->
    "rsa-sha2-256  RSA with SHA2-256"
  | "rsa-sha2-512  RSA with SHA2-512"
  | "ssh-rsa  RSA based authentication"
  | "x509v3-ssh-rsa  PKI based authentication"

ssh_kex ->
    "curve25519-sha256  Curve25519 with SHA2-256"
  | "curve25519-sha256@libssh.org  Curve25519 with SHA2-256"
  | "diffie-hellman-group14-sha1  DH group 14 with SHA1"
  | "diffie-hellman-group14-sha256  DH group 14 with SHA2-256"
  | "diffie-hellman-group16-sha512  DH group 16 with SHA2-512"
  | "ecdh-sha2-nistp256  ECDH with curve P-256"
  | "ecdh-sha2-nistp384  ECDH with curve P-384"
  | "ecdh-sha2-nistp521  ECDH with curve P-521"

ssh_mac ->
    "hmac-sha1  HMAC-SHA1"
  | "hmac-sha1-96  HMAC-SHA1-96"
  | "hmac-sha2-256  HMAC-SHA2-256"
  | "hmac-sha2-256-etm@openssh.com  HMAC-SHA2-256, encrypt then MAC"
  | "hmac-sha2-512  HMAC-SHA2-512"
  | "hmac-sha2-512-etm@openssh.com  HMAC-SHA2-512, encrypt then MAC"
