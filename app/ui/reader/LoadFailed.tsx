/** The timeline could not be loaded: what is wrong, where, and what to do. */
import { LoadError, type LoadFailure } from '../../dataset/load-error';
import type { Messages } from '../../i18n/messages';
import './reader.css';

interface LoadFailedProps {
  readonly error: Error;
  readonly messages: Messages;
  readonly retry: () => void;
}

export function LoadFailed({ error, messages, retry }: LoadFailedProps) {
  const failure = error instanceof LoadError ? error.failure : null;
  return (
    <main className="load-failed">
      <div className="notice" role="alert">
        <h1 className="notice-title">{messages.load.failed}</h1>
        <p>{failure === null ? messages.load.unknown : inWords(failure, messages)}</p>
        {failure === null ? <pre lang="en">{error.message}</pre> : <Particulars failure={failure} />}
        {whatToDo(failure, messages) !== '' && <p>{whatToDo(failure, messages)}</p>}
        <button type="button" className="button" onClick={retry}>
          {messages.load.retry}
        </button>
      </div>
    </main>
  );
}

function inWords(failure: LoadFailure, { load }: Messages): string {
  switch (failure.kind) {
    case 'network':
      return load.network(failure.url);
    case 'bad-address':
      return load.badAddress(failure.url);
    case 'http':
      return failure.status === 404 ? load.notFound(failure.url) : load.http(failure.status, failure.url);
    case 'refused':
      return load.refused(failure.url);
    case 'no-cors':
      return load.noCors(failure.url);
    case 'stopped':
      return load.stopped;
    case 'too-new':
      return load.tooNew(failure.format, failure.known);
    case 'not-utf8':
      return load.notUtf8(failure.url);
    case 'not-json':
      return load.notJson(failure.line === undefined ? '' : load.line(failure.line));
    case 'invalid':
      return load.invalid;
    default:
      return failure satisfies never;
  }
}

function whatToDo(failure: LoadFailure | null, { load }: Messages): string {
  switch (failure?.kind) {
    case undefined:
      return load.doUnknown;
    case 'network':
      return load.doNetwork;
    case 'bad-address':
      return load.doBadAddress;
    case 'refused':
      return load.doRefused;
    case 'no-cors':
      return load.doNoCors;
    case 'too-new':
      return load.doTooNew;
    case 'stopped':
      return '';
    default:
      return load.doFile;
  }
}

/** What the parser or the validation says, in its own English: for whoever mends the file. */
function Particulars({ failure }: { readonly failure: LoadFailure }) {
  if (failure.kind === 'not-json') return <pre lang="en">{`${failure.url}\n${failure.message}`}</pre>;
  if (failure.kind !== 'invalid') return null;
  return (
    <pre lang="en">
      {[failure.url, ...failure.faults.map((fault) => `${fault.path || '(file)'}: ${fault.message}`)].join('\n')}
    </pre>
  );
}
