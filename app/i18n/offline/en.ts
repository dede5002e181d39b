/** English words about working without a network. */
export const offline = {
  kept: 'No network. Everything of this timeline is kept on this device and works.',
  notKept: 'No network. What has been opened goes on working.',
  update: 'A new version is ready.',
  reload: 'Reload',
  asked: 'Changing to the new version…',
  heldBack: 'Another tab is in the middle of a lesson. End it there, then reload.',
  later: 'Hide this message',
};
