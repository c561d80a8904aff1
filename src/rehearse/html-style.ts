/** How the page looks, on screens that are light or dark and on paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --good: #2e7d32; --bad: #c62828; --fair: #b26a00; --busy: #757575; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
pre { font: 13px/1.4 ui-monospace, monospace; overflow-x: auto; padding: .75rem; background: color-mix(in srgb, currentColor 7%, transparent); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
details { border-left: 4px solid var(--good); padding: .25rem .75rem; margin: .5rem 0; } details.failed { border-color: var(--bad); }
summary { cursor: pointer; } small { opacity: .7; }
li.ok::marker { content: "\\2713  "; color: var(--good); } li.failed::marker { content: "\\2717  "; color: var(--bad); }
.verdict { font-weight: 600; } .verdict.ok { color: var(--good); } .verdict.failed { color: var(--bad); }
.gone { color: var(--bad); } .come { color: var(--good); } .key { font-size: .85rem; opacity: .8; }
svg { width: 100%; font: 11px system-ui, sans-serif; } svg text { fill: currentColor; } svg text.state { fill: #fff; }
svg .good { fill: var(--good); } svg .bad { fill: var(--bad); } svg .fair { fill: var(--fair); } svg .busy { fill: var(--busy); } svg .note { fill: #1565c0; }
svg .step { stroke: currentColor; stroke-opacity: .25; } svg .number { font-weight: 600; }
@media print { details { break-inside: avoid; } button { display: none; } }
`;
