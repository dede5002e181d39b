// Sets the colour scheme before the first paint; a file of its own because the page's policy allows no inline script.
// The link's word goes before the device's memory; without either the system decides. Storage may be refused.
(() => {
  const allowed = ['light', 'dark', 'contrast'];
  let theme = new URLSearchParams(location.search).get('theme');
  if (!theme) {
    try {
      theme = JSON.parse(localStorage.getItem('sourceline') ?? '{}').settings?.theme;
    } catch {
      theme = null;
    }
  }
  if (allowed.includes(theme)) document.documentElement.dataset.theme = theme;
})();
