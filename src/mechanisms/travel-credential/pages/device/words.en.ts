/** The words of the wallet on the device, in English. */
export const deviceWordsEn = {
  loading: 'Looking what this device keeps …',
  unavailable:
    'This browser keeps nothing, as in a private window. Open the page in an ordinary window to keep a credential.',
  'absent.title': 'No credential is kept on this device',
  absent: 'A credential that you make is kept here, encrypted under a passphrase of yours, and nowhere else.',
  'absent.make': 'Make a credential',
  'locked.title': 'Open your credential',
  locked:
    'It is encrypted on this device. Nobody but you knows the passphrase, and nobody can send it to you.',
  passphrase: 'Passphrase',
  open: 'Open',
  opening: 'Opening …',
  wrong: 'This is not the passphrase it was kept under. Nothing was changed; try again.',
  forgotten: 'I forgot the passphrase',
  'forgotten.what':
    'Without it nobody opens the credential. You can throw it away and make a new one from your document. What you sent can then not be withdrawn from here; it is erased on time all the same.',
  throwAway: 'Throw it away',
  keep: 'Keep it',
  lock: 'Lock',
} as const;
