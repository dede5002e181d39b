// Sets colours, text size, density, motion, the sizes of the panes and what of the page is drawn first, before the first
// paint, and sends for what the app will ask for. A file of its own because the page's policy allows no inline script.
// The link's word goes before the device's memory; without either the system decides. Storage may be refused.
(() => {
  const page = document.documentElement;
  let settings;
  try {
    settings = JSON.parse(localStorage.getItem('sourceline') ?? '{}').settings;
  } catch {
    // Refused or damaged: as if nothing were kept.
  }
  const { text, density, motion } = settings ?? {};
  const asked = new URLSearchParams(location.search);
  if (asked.get('data')) {
    // What stands in the page is another timeline than the one that is asked for: not shown in its place.
    page.dataset.other = '';
  }
  if (page.dataset.ahead) sendAhead(JSON.parse(page.dataset.ahead), new URL(page.dataset.root, location.href).href);
  const theme = asked.get('theme') || settings?.theme;
  if (['light', 'dark', 'contrast'].includes(theme)) page.dataset.theme = theme;
  if ([115, 130, 150].includes(text)) page.dataset.text = text;
  if (density === 'compact') page.dataset.density = density;
  if (['still', 'moving'].includes(motion)) page.dataset.motion = motion;
  for (const [name, share] of [
    ['--pane-split', settings?.paneSplit],
    ['--axis-split', settings?.axisSplit],
  ]) {
    if (typeof share === 'number') page.style.setProperty(name, share);
  }

  // What stands in the page comes to be seen in three frames: its bar, its introduction, its list. To lay it out at once is
  // one long task, in which a hand is not heard. `served.css` knows what each step leaves for later.
  // The first twice: it is set now, and asked for the next before anything of it is drawn.
  const steps = ['bar', 'bar', 'introduction'];
  openNext();

  function openNext() {
    if (steps.length === 0) return page.removeAttribute('data-opening');
    page.dataset.opening = steps.shift();
    requestAnimationFrame(openNext);
  }

  // What the app asks for first is on its way before its script is there (app/build/ahead.ts says what): its words, and the
  // timeline, which it takes over (app/dataset/fetch-file.ts).
  function sendAhead(ahead, site) {
    const scripts = [ahead.words[page.lang]];
    const data = asked.get('data');
    if (data) {
      scripts.push(...ahead.other);
      startReader(site + ahead.reader, { data, site });
    } else {
      const url = site + ahead.timeline;
      window.sourcelineFile = { url, answer: fetch(url) };
      // Told of where it is used.
      window.sourcelineFile.answer.catch(() => undefined);
    }
    for (const script of scripts) {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: site + script }),
      );
    }
  }

  // The thread that reads another timeline is started, and sent for the file. The app takes it over (app/dataset/ask.ts),
  // with what it has said by then; where threads are refused it finds none.
  function startReader(address, wanted) {
    try {
      const { port1, port2 } = new MessageChannel();
      const reader = { worker: new Worker(address, { type: 'module' }), port: port1 };
      reader.worker.onerror = () => (reader.hasFailed = true);
      reader.worker.onmessage = ({ data }) => (reader.ready = data);
      reader.worker.postMessage({ ...wanted, port: port2 }, [port2]);
      window.sourcelineReader = reader;
    } catch {
      // Refused.
    }
  }
})();
