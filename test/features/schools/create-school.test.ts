import { expect } from 'chai';
import type { SchoolId } from '../../../src/domain/people/people.js';
import { createSchool, type SchoolToCreate } from '../../../src/features/schools/create-school.js';
import { createMemoryPorts } from '../../support/memory-ports.js';

const ROC = 'roc' as SchoolId;
const TENANT = '00000000-0000-4000-8000-00000000000a';
const OTHER = '00000000-0000-4000-8000-00000000000b';
const asked = (more: Partial<SchoolToCreate> = {}): SchoolToCreate => ({
  ...{ id: ROC, name: 'ROC Proef', tenants: [TENANT], office: { name: 'Ria Proef', mail: 'ria@example.com' } },
  ...more,
});

describe('A school that gets in by its file', () => {
  it('is there with the first of its BPV-bureau, and with whom its weekly root is sent to', async () => {
    const ports = createMemoryPorts();
    expect(await createSchool(asked({ rootsMail: 'accountant@example.com' }), ports)).to.deep.equal({
      kind: 'created',
    });
    const school = await ports.schools.byTenant(TENANT);
    expect(school).to.deep.include({ id: ROC, rootsMail: 'accountant@example.com' });
    const without = createMemoryPorts();
    await createSchool(asked(), without);
    expect(await without.schools.byTenant(TENANT)).not.to.have.property('rootsMail');
  });

  it('stays as it is where the same file comes again, whatever else the office has made of it', async () => {
    const ports = createMemoryPorts();
    await createSchool(asked(), ports);
    expect(await createSchool(asked({ name: 'Anders', tenants: [TENANT.toUpperCase()] }), ports)).to.deep.equal({
      kind: 'known',
    });
    expect(await ports.schools.load(ROC)).to.deep.include({ name: 'ROC Proef', version: 1 });
  });

  it('takes other tenants from the file, as who typed one wrong has nothing else, and keeps which they were', async () => {
    const ports = createMemoryPorts();
    await createSchool(asked(), ports);
    expect(await createSchool(asked({ tenants: [OTHER] }), ports)).to.deep.equal({ kind: 'moved', from: [TENANT] });
    expect(await ports.schools.byTenant(TENANT)).to.equal(null);
    expect((await ports.schools.byTenant(OTHER))?.id).to.equal(ROC);
    expect(await createSchool(asked(), ports)).to.deep.equal({ kind: 'moved', from: [OTHER] });
    expect((await ports.schools.load(ROC))?.history.map(({ what }) => what.facts.tenantIds)).to.deep.equal([
      [TENANT],
      [OTHER],
      [TENANT],
    ]);
  });

  it('takes no tenant that another school has, neither at first nor later', async () => {
    const ports = createMemoryPorts();
    await createSchool(asked(), ports);
    const second = asked({ id: 'mbo' as SchoolId, name: 'MBO Proef' });
    expect(await createSchool(second, ports)).to.deep.equal({ kind: 'taken', by: 'ROC Proef' });
    await createSchool({ ...second, tenants: [OTHER] }, ports);
    expect(await createSchool(second, ports)).to.deep.equal({ kind: 'taken', by: 'ROC Proef' });
    expect((await ports.schools.byTenant(OTHER))?.id).to.equal('mbo');
  });
});
