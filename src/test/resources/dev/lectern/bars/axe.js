// What axe-core finds wrong, an element a line. axe-core itself was put into the page before.
function (rules, part) {
  return axe
    .run(part, { preload: false, resultTypes: ["violations"], runOnly: rules })
    .then(function (found) {
      return found.violations.flatMap(function (violation) {
        return violation.nodes.map(function (node) {
          return violation.id + " at " + node.target.join(" ") + ": " + node.failureSummary.replace(/\s+/g, " ");
        });
      });
    });
}
