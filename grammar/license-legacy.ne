# Licensing before policy mode: registration and reservation (16.10 to 17.3.1a, earlier where Smart Licensing is enabled),
# and features that are used by right (16.6 to 16.9). COMMANDS §1.1, §1.3, §2.1, §2.2. The help is ours.

# --- EXEC

license_legacy_exec -> "license  Smart licensing commands" "smart  Smart licensing commands" license_legacy_smart

license_legacy_smart ->
    "conversion  Convert older licenses to smart licenses  @16.10-17.3.1a" license_legacy_conversion   {% command("license smart conversion") %}
  | "deregister  Remove the registration of this device  @-17.3.1a"                       {% command("license smart deregister") %}
  | "register  Register this device with the license server  @-17.3.1a" "idtoken  ID token of the virtual account" "WORD  ID token" ("force  Register again"):?   {% command("license smart register idtoken") %}
  | "renew  Renew the registration or the authorization  @-17.3.1a" license_legacy_renew   {% command("license smart renew") %}
  | "reservation  Reserve licenses on this device  @16.12.1-17.3.1a" license_legacy_reservation

license_legacy_conversion ->
    "start  Start the conversion"
  | "stop  Stop the conversion"

license_legacy_renew ->
    "auth  Renew the authorization of the licenses in use"
  | "id  Renew the registration"

license_legacy_reservation ->
    "cancel  Cancel a request" (license_legacy_scope):?                                   {% command("license smart reservation cancel") %}
  | "install  Install an authorization code" license_legacy_install                       {% command("license smart reservation install") %}
  | "request  Request a code for the license server's portal" license_legacy_request      {% command("license smart reservation request") %}
  | "return  Give an authorization code up" license_legacy_return

license_legacy_install ->
    "WORD  Authorization code"
  | "file  Install from a file" files_name

license_legacy_request ->
    license_legacy_scope
  | "universal  Request a permanent reservation of all licenses"

license_legacy_return ->
    license_legacy_scope                                                                  {% command("license smart reservation return") %}
  | "authorization  Give up a code that was not installed" "WORD  Authorization code"     {% command("license smart reservation return authorization") %}

license_legacy_scope ->
    "all  All product instances of a high availability setup"
  | "local  This product instance"

# --- show

license_legacy_show -> "license  Show license information  @-16.9"                        {% command("show license", { pipe: true }) %}

# --- global configuration

license_legacy_config -> "license  Configure license features" license_legacy_config_area

license_legacy_config_area ->
    "accept  Accept an agreement  @-16.9" "end  End user license agreement" "user  End user license agreement" "agreement  End user license agreement"   {% command("config license accept end user agreement") %}
  | "smart  Smart licensing" "reservation  Enable license reservation  @16.12.1-"         {% command("config license smart reservation") %}
