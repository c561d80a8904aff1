/**
 * Finds circles of imports.
 * @param {Map<string, string[]>} graph file -> the files it imports
 * @returns {string[][]} circles, each as the files in it; every import that closes one gives one
 */
export function cyclesOf(graph) {
  const cycles = [];
  const done = new Set();
  const path = [];
  const visit = (file) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push(path.slice(start));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
