// Notes that lie on one another or on the text.
function (notes, text) {
  var faults = [];
  function boxes(selector) {
    return Array.from(document.querySelectorAll(selector))
      .filter(function (element) {
        return element.checkVisibility();
      })
      .map(function (element) {
        return { element: element, box: element.getBoundingClientRect() };
      })
      .filter(function (one) {
        return one.box.width > 1 && one.box.height > 1;
      });
  }
  function meet(one, other) {
    return (
      Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
      Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1
    );
  }
  var aside = boxes(notes);
  var all = aside.concat(boxes(text));
  aside.forEach(function (note, at) {
    all.slice(at + 1).forEach(function (other) {
      if (!note.element.contains(other.element) && !other.element.contains(note.element) && meet(note, other)) {
        faults.push(nameOf(note.element) + " lies on " + nameOf(other.element));
      }
    });
  });
  return { notes: aside.length, faults: faults };
}
