/** A button with a picture: the words are its name and its tooltip, and say no more than each other. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: LucideIcon;
  readonly label: string;
}

export function IconButton({ icon: Icon, label, className = '', ...button }: IconButtonProps) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...button}>
      <Icon aria-hidden="true" size={18} strokeWidth={1.8} />
    </button>
  );
}
