/** The pages of links to papers: a button with the file behind it, and a form to hand one in by. */
import { z } from 'zod';
import { answer } from '../../bot.js';
import { CONTENT_TYPES, MOST_BYTES } from '../../domain/dossier/file-type.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { hashOf } from '../../domain/evidence/hash.js';
import { PAPER_KINDS } from '../../domain/dossier/papers.js';
import { seePaperLink, takePaper, type ToHandIn } from '../../features/dossier/open-paper-link.js';
import type { Turn } from '../../messages.js';
import type { SentForm, WebAnswer, WebAsk } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import type { Reply } from '../../shows/reply.js';
import * as texts from '../../texts/papers.js';
import * as reflections from '../../texts/reflections.js';
import { youAre } from '../../texts/web.js';
import { withoutTyping } from '../../texts/without-typing.js';
import { html } from './html.js';
import { fullPage, page, PRIVATE } from './page.js';

const PLAIN_NAME = 120;
const form = z.object({ of: z.enum(PAPER_KINDS) });

export async function showPaper({ rest }: WebAsk, ports: Ports): Promise<WebAnswer> {
  const seen = await seePaperLink(rest, ports);
  switch (seen.kind) {
    case 'gone':
      return page(410, texts.goneTitle, [texts.gone]);
    case 'not-allowed':
      return page(403, texts.notAllowedTitle, [texts.notAllowed]);
    case 'offered':
      return page(
        200,
        texts.paperOf(seen.paper, seen.student),
        [texts.fileLine(seen.file), texts.oneUse(seen.until)],
        texts.download,
      );
    case 'report':
      return page(200, reflections.reportTitle, [reflections.reportLine, texts.oneUse(seen.until)], texts.download);
    case 'hand-in':
      return handInPage(200, seen);
  }
}

/** What a form brings is handed in; a press without one takes the file. */
export async function takeOrHandIn(ask: WebAsk, ports: Ports): Promise<WebAnswer> {
  const seen = await seePaperLink(ask.rest, ports);
  if (seen.kind === 'hand-in') return handIn(seen, ask, ports);
  const taken = await takePaper(ask.rest, ports);
  switch (taken.kind) {
    case 'gone':
      return page(410, texts.goneTitle, [texts.gone]);
    case 'not-allowed':
      return page(403, texts.notAllowedTitle, [texts.notAllowed]);
    case 'word': {
      const { student, schoolYear } = taken.report;
      const name = reflections.reportName(student, schoolYear);
      const headers = { ...PRIVATE, 'content-disposition': `attachment; filename="${name}"` };
      return { status: 200, type: CONTENT_TYPES.docx, body: Buffer.from(taken.bytes), headers };
    }
    case 'file': {
      const name = texts.fileNameOf(taken.paper, taken.student);
      const headers = { ...PRIVATE, 'content-disposition': `attachment; filename="${name}"` };
      return { status: 200, type: CONTENT_TYPES[taken.file.type], body: Buffer.from(taken.bytes), headers };
    }
  }
}

async function handIn(seen: ToHandIn, { rest, body }: WebAsk, ports: Ports): Promise<WebAnswer> {
  const { fields, file } = (body ?? { fields: {}, file: null }) as SentForm;
  const of = form.safeParse(fields).data?.of;
  if (file === 'too-big') {
    return handInPage(413, seen, texts.fileRefused({ why: 'too-big', mostMb: MOST_BYTES / 1024 / 1024 }, ''));
  }
  if (!of || !file) return handInPage(400, seen, texts.handInMissing);
  const { bytes } = file;
  const name = file.name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const turn: Turn = {
    id: `page:${hashOf({ link: hashOfSecret(rest), of }).slice(0, 32)}`,
    ...{ from: { personId: seen.person.id }, way: 'mail', chat: null, kind: 'files', text: '' },
    files: [{ name: name.slice(0, PLAIN_NAME).toWellFormed(), url: '', bytes: () => bytes }],
    paper: { of, placement: seen.placement.id },
  };
  const before = (await ports.papers.load(seen.placement.id))?.version ?? 0;
  const said = wordsOf(await answer(turn, ports));
  const after = (await ports.papers.load(seen.placement.id))?.version ?? 0;
  // Nothing was taken: the same link is there for another try.
  if (after === before) return handInPage(409, seen, said);
  await ports.links.use(hashOfSecret(rest));
  return fullPage(200, {
    title: withoutTyping(said),
    reader: youAre(seen.person.name),
    body: [html`<p>${seen.placement.company.name}</p>`],
  });
}

function wordsOf(reply: Reply | null): string {
  if (!reply) return '';
  return reply.kind === 'text' ? reply.text : reply.show.kind === 'note' ? reply.show.text : reply.show.summary;
}

function handInPage(status: number, { person, placement, until }: ToHandIn, missing = ''): WebAnswer {
  return fullPage(status, {
    title: texts.handInTitle,
    reader: youAre(person.name),
    body: [
      ...(missing === '' ? [] : [html`<p class="note" role="alert">${missing}</p>`]),
      html`<p>${texts.handInLine(placement.company.name)}</p>
        <form method="post" enctype="multipart/form-data">
          <fieldset>
            <legend>${texts.whichKind}</legend>
            ${PAPER_KINDS.map(
              (of) =>
                html`<label class="choice"
                  ><input type="radio" name="of" value="${of}" required /> ${texts.kindOnButton(of)}</label
                >`,
            )}
          </fieldset>
          <label class="with file"
            >${texts.chooseFile}
            <input
              type="file"
              name="file"
              required
              accept=".pdf,.doc,.docx,.jpg,.jpeg,.png,.heic,.webp,application/pdf,image/*"
            />
          </label>
          <button>${texts.handIn}</button>
          <p class="small">${texts.oneUse(until)}</p>
        </form>`,
    ],
  });
}
