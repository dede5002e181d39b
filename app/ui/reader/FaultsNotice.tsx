/** Where part of the dataset was left out: how much, and on demand what and why, so that its keeper can mend it. */

import { X } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';

export function FaultsNotice() {
  const { dataset, messages } = useApp();
  const [hidden, setHidden] = useState(false);
  const errors = dataset.faults.filter((fault) => fault.severity === 'error');
  if (hidden || errors.length === 0) return null;
  return (
    <div className="faults notice" role="status">
      <details>
        <summary>
          {messages.load.partly(errors.length)} {messages.load.details}
        </summary>
        <ul>
          {errors.map((fault) => (
            <li key={`${fault.path}${fault.message}`} lang="en">
              <code>{fault.path}</code> {fault.message}
            </li>
          ))}
        </ul>
      </details>
      <IconButton icon={X} label={messages.load.dismiss} onClick={() => setHidden(true)} />
    </div>
  );
}
