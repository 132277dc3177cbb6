/** Something to fill in, of which the fields say what it is. */
import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { JsonShow } from '../as-json.js';

export type JsonField = JsonShow<'form'>['fields'][number];
/** As it is sent: of several, with commas between them. */
export type TypedIn = Readonly<Record<string, string>>;

export const typedAtFirst = (fields: readonly JsonField[]): TypedIn =>
  Object.fromEntries(
    fields.map(({ id, as, value, options }) => [
      id,
      as === 'one' && value === '' ? (options?.[0]?.value ?? '') : value,
    ]),
  );

const INPUTS = { text: 'text', number: 'text', day: 'date', time: 'time' } as const;

export function Fields({
  fields,
  typed,
  setTyped,
}: {
  readonly fields: readonly JsonField[];
  readonly typed: TypedIn;
  readonly setTyped: (typed: TypedIn) => void;
}): React.ReactNode {
  return (
    <div className="fields">
      {fields.map((field) => (
        <One
          key={field.id}
          field={field}
          value={typed[field.id] ?? ''}
          change={(value) => {
            setTyped({ ...typed, [field.id]: value });
          }}
        />
      ))}
    </div>
  );
}

function One({
  field: { label, as, options = [] },
  value,
  change,
}: {
  readonly field: JsonField;
  readonly value: string;
  readonly change: (value: string) => void;
}): React.ReactNode {
  switch (as) {
    case 'several': {
      const chosen = value.split(',').filter(Boolean);
      return (
        <div role="group" aria-label={label}>
          <div>{label}</div>
          {options.map((option) => (
            <div key={option.value}>
              <Checkbox
                label={option.title}
                checked={chosen.includes(option.value)}
                onChange={(_, { checked }) => {
                  const others = chosen.filter((one) => one !== option.value);
                  change((checked === true ? [...others, option.value] : others).join(','));
                }}
              />
            </div>
          ))}
        </div>
      );
    }
    case 'one':
      return (
        <Field label={label}>
          <Select
            value={value}
            onChange={(_, { value: next }) => {
              change(next);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.title}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'words':
      return (
        <Field label={label}>
          <Textarea
            value={value}
            onChange={(_, { value: next }) => {
              change(next);
            }}
          />
        </Field>
      );
    default:
      return (
        <Field label={label}>
          <Input
            type={INPUTS[as]}
            inputMode={as === 'number' ? 'decimal' : undefined}
            value={value}
            onChange={(_, { value: next }) => {
              change(next);
            }}
          />
        </Field>
      );
  }
}
