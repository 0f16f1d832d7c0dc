import { NotFound } from '../problem';
import { IdPipe, idIn } from './id.pipe';

const ID = '0193a5c2-7b1e-7c4d-9f00-0a1b2c3d4e5f';

describe('an id', () => {
  it.each([ID, ID.toUpperCase()])('is found however it is spelled: %s', (given) => expect(idIn(given)).toBe(ID));

  it.each(['', 'mira', ` ${ID}`, `${ID}\n`, ID.slice(1), ID.replaceAll('-', ''), ID.replace('0', 'g')])(
    'is not in %j',
    (given) => {
      expect(idIn(given)).toBeNull();
      expect(() => new IdPipe().transform(given)).toThrow(NotFound);
    },
  );
});
