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

  // What the app asks for first is on its way before its script is there (app/build/ahead.ts says what): its words and its
  // timeline, which it takes over (app/dataset/fetch-file.ts), and for another timeline the thread that may have to read it.
  function sendAhead(ahead, site) {
    const data = asked.get('data');
    const url = data ? addressOf(data, ahead, site) : site + ahead.timeline;
    if (url !== null) {
      window.sourcelineFile = { url, answer: fetch(url) };
      // Told of where it is used.
      window.sourcelineFile.answer.catch(() => undefined);
    }
    sendFor([ahead.words[page.lang]]);
    // A column file is always for the thread, which takes its time to come.
    if (url?.endsWith('.columns')) {
      startReader(site + ahead.reader);
      sendFor(ahead.large);
    }

    function sendFor(scripts) {
      for (const script of scripts) {
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: site + script }),
        );
      }
    }
  }

  // As app/dataset/timeline-url.ts has it. For a file of another site the page's policy has a word to say, and the app tells
  // of it: null, as for what is no address.
  function addressOf(data, ahead, site) {
    const path = /^[a-z0-9-]+$/.test(data) ? ahead.timelines.replace('*', data) : data;
    if (!URL.canParse(path, site)) return null;
    const url = new URL(path, site);
    return url.origin === location.origin ? url.href : null;
  }

  // The app takes it over (app/dataset/ask.ts). Where threads are refused it finds none.
  function startReader(address) {
    try {
      const { port1, port2 } = new MessageChannel();
      const reader = { worker: new Worker(address, { type: 'module' }), port: port1 };
      reader.worker.onerror = () => (reader.hasFailed = true);
      reader.worker.onmessage = () => (reader.isReady = true);
      reader.worker.postMessage({ port: port2 }, [port2]);
      window.sourcelineReader = reader;
    } catch {
      // Refused.
    }
  }
})();
