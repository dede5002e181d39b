// Sets colours, text size, density, motion and the sizes of the panes before the first paint; a file of its own because the page's policy
// allows no inline script. The link's word goes before the device's memory; without either the system decides. Storage
// may be refused.
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
  // What stands in the page is another timeline than the one that is asked for: not shown in its place.
  if (asked.get('data')) page.dataset.other = '';
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
})();
