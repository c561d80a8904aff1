# Users, secrets and passwords.

user_config ->
    "username  Establish User Name Authentication" "WORD  User name" (user_options):?   {% command("config username") %}
  | "enable  Modify enable password parameters" (user_enable_secret | user_enable_password | user_enable_algorithm)
  | "privilege  Command privilege parameters" "exec  Exec mode" ("all  All suboption will be set to the samelevel"):? "level  Set privilege level of command" "~" "<0-15>  Privilege level" "LINE  Initial keywords of the command to modify"   {% command("config privilege exec") %}
  | aaa_config
  | "login  Enable secure login checking" (
      "on-failure  Set options for failed login attempt" ("log  Generate syslogs on failure logins"):?  {% command("config login on-failure") %}
    | "on-success  Set options for successful login attempt" ("log  Generate syslogs on successful logins"):?  {% command("config login on-success") %}
    | remote_login
    )

user_options ->
    "privilege  Set user privilege level" "<0-15>  User privilege level" (user_credential):?
  | user_credential

user_credential ->
    "algorithm-type  Algorithm to use for hashing the plaintext secret for the user" user_algorithm "secret  Specify the secret for the user" "~" user_clear
  | "secret  Specify the secret for the user" "~" user_secret
  | "password  Specify the password for the user" "~" user_password
  | "nopassword  No password is required for the user to log in"

user_enable_secret -> "secret  Assign the privileged level secret" "~" (user_level):? user_secret   {% command("config enable secret") %}

user_enable_password -> "password  Assign the privileged level password" "~" (user_level):? user_password   {% command("config enable password") %}

user_enable_algorithm -> "algorithm-type  Algorithm to use for hashing the plaintext 'enable' secret" user_algorithm "secret  Assign the privileged level secret" "~" (user_level):? user_clear   {% command("config enable secret") %}

user_algorithm ->
    "md5  Encode the password using the MD5 algorithm"
  | "scrypt  Encode the password using the SCRYPT hashing algorithm"
  | "sha256  Encode the password using the PBKDF2 hashing algorithm"

user_level -> "level  Set exec level password" "<1-15>  Level number"

user_secret ->
    "0  Specifies an UNENCRYPTED secret will follow" user_clear
  | "5  Specifies a MD5 HASHED secret will follow" user_hashed
  | "8  Specifies a PBKDF2 HASHED secret will follow" user_hashed
  | "9  Specifies a SCRYPT HASHED secret will follow" user_hashed
  | user_clear

user_password ->
    "0  Specifies an UNENCRYPTED password will follow" user_clear
  | "7  Specifies a HIDDEN password will follow" user_hashed
  | user_clear

user_clear -> "LINE  The UNENCRYPTED (cleartext) password"

user_hashed -> "WORD  The HASHED password"
