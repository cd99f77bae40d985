/** From what was typed to values, one field at a time; what is wrong is kept by the name of its field. */
import { isDay } from '#kernel';
import { sourceSchema } from '../../../outputs/common-schema.ts';

export type Values = Readonly<Record<string, string>>;

export interface Fault {
  /** Of the field. */
  readonly name: string;
  /** A key of the words of faults. */
  readonly key?: 'missing' | 'day' | 'future' | 'url' | 'whole' | 'long' | 'nothing';
  /** Or a sentence of the schema. */
  readonly sentence?: string;
}

interface Wanted {
  readonly required?: boolean;
  /** The most characters. */
  readonly most?: number;
}

export interface FieldReader {
  readonly values: Values;
  readonly faults: Fault[];
  readonly text: (name: string, wanted?: Wanted) => string | undefined;
  readonly day: (name: string, wanted?: Wanted) => string | undefined;
  readonly whole: (name: string) => number | undefined;
  /** Where it is known from, which every record says. */
  readonly source: () => object;
}

const MOST = 1000;
const MOST_IN_TITLE = 500;

export function fieldReader(values: Values): FieldReader {
  const faults: Fault[] = [];
  const wrong = (name: string, key: Fault['key']): undefined => {
    if (key !== undefined) faults.push({ name, key });
  };
  const text = (name: string, { required = false, most = MOST }: Wanted = {}): string | undefined => {
    const typed = (values[name] ?? '').trim();
    if (typed === '') return required ? wrong(name, 'missing') : undefined;
    return typed.length > most ? wrong(name, 'long') : typed;
  };
  const day = (name: string, wanted?: Wanted): string | undefined => {
    const typed = text(name, wanted);
    return typed === undefined || isDay(typed) ? typed : wrong(name, 'day');
  };
  const whole = (name: string): number | undefined => {
    const typed = text(name, { required: true });
    if (typed === undefined) return undefined;
    return /^[1-9]\d{0,2}$|^1000$/.test(typed) ? Number(typed) : wrong(name, 'whole');
  };
  const source = (): object => {
    const title = text('source.title', { required: true, most: MOST_IN_TITLE });
    const url = text('source.url');
    if (url !== undefined && !sourceSchema.shape.url.safeParse(url).success) wrong('source.url', 'url');
    const date = day('source.date');
    return { title, ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { date }) };
  };
  return { values, faults, text, day, whole, source };
}
