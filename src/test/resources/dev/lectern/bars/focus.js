// What takes the focus and cannot be seen then: out of the window, under something else, or without a ring.
function (most) {
  var faults = [];
  var reached = 0;
  Array.from(document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']"))
    .filter(function (element) {
      return element.checkVisibility() && element.tabIndex >= 0;
    })
    .slice(0, most)
    .forEach(function (element) {
      element.focus({ focusVisible: true });
      if (document.activeElement !== element) {
        return;
      }
      reached++;
      var shown = element.closest("label") || element;
      var box = Array.from(shown.getClientRects()).find(function (part) {
        return part.width > 0 && part.height > 0;
      });
      var name = nameOf(element);
      if (!box || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
        faults.push(name + " is out of the window");
        return;
      }
      var x = Math.min(Math.max(box.left + Math.min(box.width / 2, 8), 1), innerWidth - 1);
      var y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
      var top = document.elementFromPoint(x, y);
      if (top && !shown.contains(top) && !top.contains(shown) && !top.closest("label, :popover-open")) {
        faults.push(name + " is under " + nameOf(top));
      }
      var ring = [element, shown].some(function (one) {
        var style = getComputedStyle(one);
        return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
      });
      if (!ring) {
        faults.push(name + " has no ring");
      }
    });
  return { reached: reached, faults: faults };
}
