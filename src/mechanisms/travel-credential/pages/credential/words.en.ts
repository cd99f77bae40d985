/** The words of the traveller’s credential, in English. */
export const credentialWordsEn = {
  title: 'My credential',
  lead: 'Make a travel credential from your passport or identity card, and keep it on this device.',
  loading: 'It is being opened …',
  step: 'Step {{number}} of {{of}}',
  'step.what': 'What it is',
  'step.document': 'Your document',
  'step.face': 'Is it you?',
  'step.made': 'Your credential',
  serves: 'Your document serves for the journey as it always did.',
  'serves.border':
    'At the border the document itself is looked at, as it always was, and an official decides.',
  carry: 'Always carry the document itself: the credential does not replace it.',
  demonstration: 'Demonstration: this person does not exist',
  'what.is':
    'A travel credential is a signed copy of the data on the chip of your passport or identity card, which you can send ahead of a journey so that the border authority checks it before you arrive.',
  'what.voluntary': 'Nobody has to have one, it costs nothing, and you must still carry the document itself.',
  'what.data':
    'The files of the chip go to this server once, to be verified, and it keeps nothing of them; your face is compared on this device and never sent; the credential is kept here alone, under a passphrase of yours.',
  'what.age': 'Under the text that you chose its holder must be at least {{age}} years old ({{by}}).',
  'what.notThere':
    'Nobody can make a credential under the text that you chose: it is not there yet. Choose another below to try it.',
  'what.next': 'Begin',
  law: 'By which text: {{title}}',
  'law.which': 'Version of the law',
  'law.nature': 'It is {{nature}}. {{by}}.',
  rule: 'What the rule says so far',
  'rule.missing': 'Not yet known: {{what}}.',
  'document.lost':
    'The files that you chose are gone, since they are never stored: that is how they stay yours. Choose them again to go on.',
  'document.what':
    'Choose the files that were read from the chip. They stay on this page until you say that the credential is to be made.',
  'document.how': 'How do I get these files?',
  'document.how.app':
    'An app that reads passports with the NFC of a telephone can save them: it asks for the number, the date of birth and the date of expiry of the document, which open the chip.',
  'document.how.browser':
    'A web page cannot read the chip of a passport itself: no browser lets it talk to one.',
  'document.says': 'What the chip says',
  'document.expired': 'This document has expired: no credential can be made of it.',
  'document.next': 'This is my document',
  'document.mayNot': 'No credential can be made of this document under the text that you chose.',
  'files.choose': 'Choose the files of the chip',
  'files.more': 'Choose more files',
  'files.kinds':
    'EF.SOD, DG1 and DG2 at least; all at once, one after the other, or in one ZIP. What they are called does not matter.',
  'files.EF.SOD': 'Signature of the state (EF.SOD)',
  'files.DG1': 'Your data (DG1)',
  'files.DG2': 'Your portrait (DG2)',
  'files.there': 'there',
  'files.missing': 'still missing',
  'files.also': 'Also read: {{groups}}',
  'files.leftOut':
    'Fingerprints or irises were left out at once and not opened ({{groups}}): they are no part of a credential.',
  'files.strangers': 'No file of a chip, and left out: {{names}}',
  'files.none':
    'None of this is a file of a chip: {{names}}. Such a file begins with its own tag; a photo or a scan of the document is none.',
  'files.twice': 'There are two files of one kind: {{groups}}. Choose the files of one document alone.',
  'files.unreadable': 'A file could not be read. Choose it again.',
  'files.which': 'There are {{count}} documents in it. Which one?',
  'files.top': 'those in no folder',
  demo: 'No document at hand?',
  'demo.asking': 'Looking whether a demonstration stands …',
  'demo.noAnswer':
    'Whether there is a demonstration is not known: the server does not answer. Files of a document can be chosen all the same.',
  'demo.none':
    'No demonstration stands now, which would give you a document of somebody who does not exist. A border authority starts one, at',
  'demo.inbox': 'its inbox',
  'demo.or': 'or with',
  'demo.what':
    'You get a passport of Utopia, a made-up state, of somebody who does not exist. Only this demonstration trusts it.',
  'demo.signer': 'Signed by',
  'demo.signer.genuine': 'a signer that is in order',
  'demo.signer.revoked': 'a signer that was revoked',
  'demo.take': 'Take a demonstration document',
  'demo.making': 'It is being made …',
  'holder.portrait': 'Portrait of the holder',
  'holder.noPortrait': 'The portrait on the chip cannot be read.',
  'holder.noZone': 'The data of the holder cannot be read.',
  'holder.born': 'Born',
  'holder.nationality': 'Nationality',
  'holder.issuer': 'Issued by',
  'holder.number': 'Number',
  'holder.until': 'Valid until',
  'face.what':
    'Take a picture of yourself. It is held against the one on the chip, so that nobody else makes a credential of your document.',
  'face.ground':
    'Both pictures stay on this device and are gone when you leave the page. You compare yourself, of your own will; the proposal has the maker matched to the document ({{by}}).',
  'face.groundWhy': 'On what ground a face may be compared',
  'face.yes': 'It is you, as far as the model can tell.',
  'face.no': 'No credential: the faces do not match. Another picture may be taken.',
  'face.not-yet-known':
    'No credential: it cannot be told whether it is you. Another picture may be taken, as advised above.',
  'face.sent':
    'Now the files of the chip are sent to this server, once, to be verified. It keeps nothing of them, and no picture of you goes with them.',
  'face.next': 'Make the credential',
  'made.asking': 'The document is being verified …',
  'made.noAnswer': 'The server does not answer. What you chose is still on this page: try again in a moment.',
  'made.again': 'Try again',
  'made.other': 'Choose another document',
  'made.yes': 'Your document is genuine and the credential is made. It is not kept yet.',
  'made.reasons': 'All that was looked at, step by step',
  'made.advice':
    'What is computed here is advice: an official at the border decides, and looks at the document itself.',
  whyNot: 'There is no credential',
  'whyNot.portrait-changed':
    'The portrait is not the one that was signed when the document was issued: it was changed, or is of another document ({{groups}}).',
  'whyNot.portrait-changed.do':
    'Read the chip again and choose all files of one reading. If that does not help, ask the authority that issued the document.',
  'whyNot.data-changed':
    'The data of the holder are not those that were signed when the document was issued: they were changed, or are of another document ({{groups}}).',
  'whyNot.data-changed.do':
    'Read the chip again and choose all files of one reading. If that does not help, ask the authority that issued the document.',
  'whyNot.part-changed':
    'A part of the chip is not the one that was signed when the document was issued ({{groups}}).',
  'whyNot.part-changed.do': 'Read the chip again and choose all files of one reading.',
  'whyNot.unknown-authority':
    'This server does not know the authority that vouches for your document (country {{country}}). Your document may well be genuine.',
  'whyNot.unknown-authority.do':
    'There is nothing that you need do. A border authority can add the certificate of that state; then try again.',
  'whyNot.document-expired': 'Your document expired on {{until}}.',
  'whyNot.document-expired.do': 'Make a credential of your new document.',
  'whyNot.signer-expired':
    'The certificate with which your document was signed is no longer valid. That is not your doing.',
  'whyNot.signer-expired.do': 'Ask the authority that issued the document.',
  'whyNot.revoked': 'The state that issued your document withdrew the certificate with which it was signed.',
  'whyNot.revoked.do':
    'Ask the authority that issued the document whether it is affected: you may be entitled to a new one.',
  'whyNot.forged':
    'The signature does not fit the document: something in it was changed, or it was not issued by the state that it names.',
  'whyNot.forged.do':
    'Read the chip again. If that does not help, ask the authority that issued the document.',
  'whyNot.unreadable': 'The signature of the state (EF.SOD) cannot be read.',
  'whyNot.unreadable.do': 'Read the chip again: the file may have been cut off or changed.',
  'whyNot.cannot-be-verified':
    'The signature cannot be verified here: something that is needed for it is missing, or it is of a kind that is not supported.',
  'whyNot.cannot-be-verified.do':
    'That says nothing bad about your document. The steps below name what is missing.',
  'whyNot.incomplete': 'A part that every credential must have is not there.',
  'whyNot.incomplete.do': 'Choose the files again: EF.SOD, DG1 and DG2 are needed.',
  'whyNot.other': 'A file of your document does not fit into a credential.',
  'whyNot.other.do': 'The steps below say which one and why.',
  'keep.title': 'Keep it on this device',
  'keep.what':
    'Choose a passphrase: a few words that only you know. The credential is encrypted under it, in this browser alone.',
  'keep.do': 'Keep it',
  'keep.busy': 'It is being encrypted …',
  'keep.unlock': 'Something is kept on this device already. Open it, and the new credential is put in.',
  'keep.open': 'What this device keeps is open: the credential is put in, under the same passphrase.',
  'keep.replace': 'Replace the one that is kept?',
  'keep.replaces':
    'This device keeps a credential already. The new one takes its place; what you sent with the old one stays in your list.',
  'keep.replaceDo': 'Replace it',
  'keep.locked':
    'What this device keeps was locked meanwhile, so nothing was changed. Open it and try again.',
  'keep.failed':
    'It could not be kept: the browser refused. Nothing was changed; free some space, or open an ordinary window.',
  passphrase: 'New passphrase',
  'passphrase.again': 'The same again',
  'passphrase.show': 'Show what I type',
  'passphrase.help': 'At least {{least}} characters; four words are easy to remember and hard to guess.',
  'passphrase.nobody': 'Nobody can reset it: who forgets it makes a new credential from the document.',
  'passphrase.short': 'It is too short: at least {{least}} characters.',
  'passphrase.simple': 'It is too easy to guess: use more than three different characters.',
  'passphrase.differs': 'This is not the same as above.',
  kept: 'Kept on this device',
  'kept.level': 'When it was made',
  'kept.level.trusted': 'genuine, by an authority that is trusted',
  'kept.madeAt': 'Made',
  'kept.comparedAt': 'Face compared',
  'kept.never': 'not compared',
  'kept.expired': 'The document has expired: make a credential of your new one.',
  'kept.send': 'Send ahead of a journey',
  'kept.lock': 'Lock',
  'kept.file': 'Take it along as a file',
  'kept.fileHint':
    'The file credential.dtc is not encrypted: whoever has it sees your data and your portrait.',
  'kept.anew': 'Make another credential',
  change: 'Change the passphrase',
  'change.now': 'Passphrase now',
  'change.do': 'Change it',
  'change.wrong': 'This is not the passphrase it is kept under. Nothing was changed.',
  'change.done': 'The passphrase was changed.',
  throwAway: 'Throw it away',
  'throwAway.what':
    'The credential and the list of what you sent are erased from this device, for good. You can make a new one from your document.',
  'throwAway.sent_one':
    'One submission is still there with an authority: from here it can then not be withdrawn any more. It is erased on time all the same.',
  'throwAway.sent_other':
    '{{count}} submissions are still there with an authority: from here they can then not be withdrawn any more. They are erased on time all the same.',
  'throwAway.do': 'Throw it away for good',
  'throwAway.keep': 'Keep it',
} as const;
