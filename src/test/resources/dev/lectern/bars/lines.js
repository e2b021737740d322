// How many characters a full line of each paragraph holds that has three lines or more, and how far lines are apart.
function (selector) {
  var found = [];
  document.querySelectorAll(selector).forEach(function (paragraph) {
    if (!paragraph.checkVisibility()) {
      return;
    }
    var walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    var characters = 0;
    var advance = 0;
    var lines = new Set();
    for (var node = walk.nextNode(); node; node = walk.nextNode()) {
      var holder = node.parentElement;
      if (holder.closest(".visually-hidden") || getComputedStyle(holder).position === "absolute" || !node.data.trim()) {
        continue;
      }
      characters += node.data.replace(/\s+/g, " ").length;
      var range = document.createRange();
      range.selectNodeContents(node);
      Array.from(range.getClientRects()).forEach(function (box) {
        advance += box.width;
        lines.add(Math.round((box.top + box.bottom) / 20));
      });
    }
    if (lines.size < 3) {
      return;
    }
    var style = getComputedStyle(paragraph);
    var full = paragraph.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    found.push({
      where: nameOf(paragraph),
      characters: full / (advance / characters),
      height: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
    });
  });
  return found;
}
