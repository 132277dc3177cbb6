/** What a request comes to: one function for each kind of them. */
import type { Request } from '../asks/request.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';

/** An answer to a question has become the request that it stands for before it comes here. */
export type DirectRequest = Exclude<Request, { kind: 'answer' }>;

type OfKind<Kind extends DirectRequest['kind']> = DirectRequest extends infer One
  ? One extends { readonly kind: infer Kinds }
    ? Kind extends Kinds
      ? Omit<One, 'kind'> & { readonly kind: Kind }
      : never
    : never
  : never;

/** A new request does not compile until it has its own. `then` carries out what was wanted next. */
export type CarryOut = {
  readonly [Kind in DirectRequest['kind']]: (
    request: OfKind<Kind>,
    asked: Asked,
    ports: Ports,
    then: (request: DirectRequest, asked: Asked) => Promise<Answer>,
  ) => Promise<Answer> | Answer;
};
