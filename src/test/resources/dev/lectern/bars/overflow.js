// What makes the page wider than its window, and what is cut off by a box around it. What is shortened with dots, as the name
// of a link may be, or waits outside the window for the focus, is not meant.
function () {
  var faults = [];
  var width = document.documentElement.clientWidth;
  var wide = document.documentElement.scrollWidth > width;
  function scrolls(element) {
    for (var box = element.parentElement; box; box = box.parentElement) {
      if (box !== document.body && box !== document.documentElement && /auto|scroll/.test(getComputedStyle(box).overflowX)) {
        return true;
      }
    }
    return false;
  }
  if (wide) {
    faults.push("the page is " + document.documentElement.scrollWidth + " px wide");
  }
  document.querySelectorAll("body *").forEach(function (element) {
    var style = getComputedStyle(element);
    var box = element.getBoundingClientRect();
    if (!element.checkVisibility() || style.clipPath !== "none" || box.width < 2 || box.right <= 0) {
      return;
    }
    if ((box.right > width + 1 || box.left < -1) && wide && !scrolls(element)) {
      faults.push(nameOf(element) + " reaches from " + Math.round(box.left) + " to " + Math.round(box.right));
    }
    var shortened = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
    if (!shortened && /hidden|clip/.test(style.overflowX + style.overflowY) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
      faults.push(nameOf(element) + " is cut off");
    }
  });
  return faults.slice(0, 8);
}
