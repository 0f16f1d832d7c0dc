// Sets the stored theme before anything is painted. Kept apart from the application: a strict policy forbids inline script.
(() => {
  try {
    const theme = localStorage.getItem('heroledger.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is closed to us: the system's preference stands.
  }
})();
