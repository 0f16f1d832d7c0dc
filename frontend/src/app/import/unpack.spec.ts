import { unpack } from './unpack';

describe('unpack', () => {
  const [wren, odo] = ['{"name":"Wren"}', '{"name":"Odo"}'];

  it.each([
    ['one character, however it is laid out', '{\n  "name": "Wren"\n}\n', [wren]],
    ['a list', `[${wren},\n${odo}]`, [wren, odo]],
    ['a line each', `${wren}\r\n\n${odo}\n`, [wren, odo]],
    ['a line each, one of them damaged', `${wren}\n{"name"\n${odo}`, [wren, '{"name"', odo]],
    ['one character behind a byte order mark', `\uFEFF${wren}`, [wren]],
    ['one file that is damaged', '{\n"name": \n', ['{ "name": ']],
    ['one file that is no JSON', 'Once upon\na time', ['Once upon a time']],
    ['nothing', '', ['']],
    ['an empty list', '[]', []],
  ])('finds %s', (_what, text, lines) => {
    expect(unpack(text)).toEqual(lines);
  });
});
