// Things to press that are not words of a sentence, and smaller than they may be.
function (least) {
  var faults = [];
  var smallest = Infinity;
  document.querySelectorAll("a[href], button, input, select, summary, label:has(input)").forEach(function (target) {
    var label = target.closest("label");
    var pressed = label || target;
    var style = getComputedStyle(pressed);
    if (!pressed.checkVisibility() || style.clipPath !== "none" || style.opacity === "0" || target.closest(".visually-hidden, .skip-link")) {
      return;
    }
    if (style.display === "inline" && pressed.parentElement.closest("p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, caption, svg")) {
      return;
    }
    var box = pressed.getBoundingClientRect();
    var size = Math.min(box.width, box.height);
    smallest = Math.min(smallest, size);
    if (size < least - 0.05) {
      faults.push(nameOf(pressed) + " is " + Math.round(box.width * 10) / 10 + " by " + Math.round(box.height * 10) / 10);
    }
  });
  return { smallest: smallest === Infinity ? null : smallest, faults: faults };
}
