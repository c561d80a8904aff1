# Lab controls of a scenario that somebody works through (docs/scenarios.md): grammar/control.ne lists them.

control_coach ->
    "check  What is still missing for the objective"  {% command("control check") %}
  | "hint  The next hint"  {% command("control hint") %}
  | "restart  Begin the scenario again"  {% command("control restart") %}
  | "solution  Show how it is done"  {% command("control solution") %}
