import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { useMe, type Me } from './me.ts';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  /** Why they are asked: the session ended under their hands, or what they want needs another role. */
  readonly reason: 'ended' | 'needed';
  readonly onSignedIn: (me: Me) => void;
  readonly onCancel: () => void;
}

/** Signing in without leaving the page, where a session ended in the middle of something. */
export function SignInDialog({ reason, onSignedIn, onCancel }: Props): ReactNode {
  const { t } = useTranslation('people');
  const me = useMe();
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <Modal className="modal">
        <Dialog className="modal__dialog">
          <Heading slot="title" className="modal__title">
            {t('dialog.title')}
          </Heading>
          <p>{t(`dialog.${reason}`)}</p>
          {me !== undefined && (
            <SignInForm me={me} to={location.pathname + location.search} onSignedIn={onSignedIn} />
          )}
          <button type="button" className="button button--quiet" onClick={onCancel}>
            {t('dialog.cancel')}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
