// Only adds: every page works without it.
(function () {
  'use strict';
  var presses = [];
  function leave(event) {
    if (event) { event.preventDefault(); }
    document.documentElement.hidden = true;
    location.replace('/leave');
  }
  // Three presses of Shift within two seconds leave the page.
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') { presses = []; return; }
    var now = Date.now();
    presses = presses.filter(function (press) { return now - press < 2000; });
    presses.push(now);
    if (presses.length >= 3) { leave(); }
  });
  document.querySelectorAll('a.leave, a[href="/leave"]').forEach(function (link) {
    link.addEventListener('click', leave);
  });
  // A page that the browser kept is asked for again: what it showed may be over.
  addEventListener('pageshow', function (event) {
    if (event.persisted) { document.documentElement.hidden = true; location.reload(); }
  });
  var left = Number(document.body.getAttribute('data-left')) * 1000;
  if (left > 0) {
    var end = Date.now() + left;
    var warn = document.getElementById('warn');
    setInterval(function () {
      var rest = end - Date.now();
      if (rest <= 0) { location.replace('/ended'); }
      if (rest <= 120000 && warn && warn.hidden) {
        var stay = document.getElementById('stay');
        warn.hidden = false;
        if (stay) { warn.append(' ', stay); }
      }
    }, 1000);
  }
  // Copies the words of all boxes at once; without this they are copied by hand.
  var copy = document.getElementById('copy-all');
  if (copy) {
    copy.hidden = false;
    copy.addEventListener('click', function () {
      var boxes = Array.prototype.slice.call(document.querySelectorAll('#copy textarea'));
      var all = document.createElement('textarea');
      all.value = boxes.map(function (box) { return box.value; }).join('\n----\n\n');
      document.body.append(all);
      all.select();
      if (document.execCommand('copy')) {
        var done = document.getElementById('copy-done');
        done.hidden = false;
        document.getElementById('copied').append(done);
      }
      all.remove();
      copy.focus();
    });
  }
  var faults = document.getElementById('faults');
  if (faults) { faults.focus(); }
})();
