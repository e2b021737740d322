// How faults name an element.
function nameOf(element) {
  var name = element.localName;
  if (element.id) {
    name += "#" + element.id;
  } else if (element.classList.length > 0) {
    name += "." + Array.from(element.classList).join(".");
  }
  var words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 30);
  var parent = element.id || !element.parentElement ? "" : nameOf(element.parentElement).split(" “")[0] + " > ";
  return parent + name + (words ? " “" + words + "”" : "");
}
