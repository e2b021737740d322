// How far the page shifts while it is loaded and scrolled through: the sum of all shifts, and the first that moved.
function () {
  return new Promise(function (done) {
    var sum = 0;
    var moved = "";
    function count(list) {
      list.forEach(function (shift) {
        sum += shift.value;
        var source = shift.sources && shift.sources[0] && shift.sources[0].node;
        moved = moved || (source ? nameOf(source.nodeType === 1 ? source : source.parentElement) : "?");
      });
    }
    var observer = new PerformanceObserver(function (list) {
      count(list.getEntries());
    });
    observer.observe({ type: "layout-shift", buffered: true });
    var step = innerHeight * 0.8;
    function down() {
      if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) {
        requestAnimationFrame(function () {
          setTimeout(function () {
            count(observer.takeRecords());
            observer.disconnect();
            done({ sum: sum, moved: moved });
          }, 0);
        });
      } else {
        scrollBy({ top: step, behavior: "instant" });
        requestAnimationFrame(down);
      }
    }
    down();
  });
}
