import { parsed } from './parsed';

/** The characters of a file, each as one line of JSON: a list holds several, and so does a file of lines. */
export function unpack(written: string): readonly string[] {
  const text = written.replace(/^\uFEFF/, '');
  const content = parsed(text);
  if (Array.isArray(content)) return content.map((entry) => JSON.stringify(entry));
  if (content !== undefined) return [JSON.stringify(content)];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // What is damaged stays whole, so that it is refused once and not line by line.
  const isLines = lines.length > 1 && lines.some((line) => isObject(parsed(line)));
  return isLines ? lines.map((line) => line.trim()) : [lines.join(' ')];
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
