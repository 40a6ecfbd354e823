// The theme that the reader chose on a page of the site, or that of the system.
try {
  document.documentElement.dataset.theme = localStorage.getItem('tsd-theme') ?? 'os'
} catch {
  document.documentElement.dataset.theme = 'os'
}
