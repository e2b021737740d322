// Notes that do not stand where they belong: in the margin, by the line that refers to them or right below the note before, or,
// where there is no margin, below the paragraph that refers to them.
function (notes, margin) {
  var faults = [];
  var before = null;
  // A pull quote stands in the same column and in the same chain.
  var quotes = Array.from(document.querySelectorAll(".pull-quote p")).map(function (quote) {
    return quote.getBoundingClientRect();
  });
  document.querySelectorAll(notes).forEach(function (note) {
    var back = note.querySelector("a[role='doc-backlink']");
    var reference = back && document.getElementById(decodeURIComponent(back.hash.slice(1)));
    if (!reference) {
      faults.push(nameOf(note) + " does not lead back to its place");
      return;
    }
    var box = note.getBoundingClientRect();
    var line = reference.getClientRects()[0];
    var paragraph = reference.closest(".table-frame, .verse") || reference.closest("p, li, td");
    var text = paragraph.getBoundingClientRect();
    if (margin) {
      var clear = box.left >= text.right - 1 || box.right <= text.left + 1;
      var below = quotes.concat(before || []).some(function (above) {
        return box.top > above.bottom && box.top - above.bottom < 32;
      });
      var beside = box.top < line.bottom && box.top > line.top - 24;
      if (!clear || !(beside || below)) {
        faults.push(nameOf(note) + " is " + Math.round(box.top - line.top) + " px below its line" + (clear ? "" : ", on the text"));
      }
    } else if (box.top < line.bottom || box.top - text.bottom > 48 + (before && before.top > text.bottom - 48 ? before.bottom - text.bottom : 0)) {
      faults.push(nameOf(note) + " is " + Math.round(box.top - text.bottom) + " px below its paragraph");
    }
    before = box;
  });
  return faults;
}
