# Redundancy of the chassis.

redundancy_config -> "redundancy  Enter redundancy mode"                  {% command("config redundancy") %}
