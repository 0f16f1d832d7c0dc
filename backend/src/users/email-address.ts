import { domainToASCII, domainToUnicode } from 'node:url';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, Matches, MaxLength, ValidateBy, isEmail } from 'class-validator';
import { FoldsTo, foldsTo } from './folds-to.decorator';

const LONGEST = 254;
const ONE_ADDRESS = /^[^\s\p{C}"<>()[\]\\,;:]+$/u;
const message = 'email must be an address such as name@example.org';

/**
 * One address, and nothing a mail server could read as more: the standard allows quotes with line breaks in them, which
 * would end one line of a mail's head and begin another. Signs come composed (NFC), whichever way they were typed.
 */
export const IsEmailAddress = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'email', maxLength: LONGEST }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC') : value)),
    IsEmail({}, { message }),
    IsPlainlySpelled(),
    Matches(ONE_ADDRESS, { message }),
    MaxLength(LONGEST),
    FoldsTo(LONGEST),
  );

/** What `IsEmailAddress` asks of a text that comes from elsewhere, in NFC. */
export const isEmailAddress = (text: string): boolean =>
  isEmail(text) && ONE_ADDRESS.test(text) && text.length <= LONGEST && foldsTo(text, LONGEST) && isPlainlySpelled(text);

/**
 * Without signs that stand for others, such as the ligature in `ﬁnn@example.org`: the address would count as that of
 * finn, keep finn out, and get finn's mails.
 */
const IsPlainlySpelled = (): PropertyDecorator =>
  ValidateBy({
    name: 'isPlainlySpelled',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isPlainlySpelled(value),
      defaultMessage: (given) =>
        `email must be written without signs that stand for others; ${plainly(String(given?.value))} would do`,
    },
  });

/** A domain may be written as people or as servers do, each part of it. */
function isPlainlySpelled(address: string): boolean {
  if (address !== address.normalize('NFKC')) return false;
  const domain = domainOf(address);
  const [asServersDo, asPeopleDo] = [domainToASCII(domain).split('.'), domainToUnicode(domain).split('.')];
  // Letter by letter: a whole word would get the small sigma of its end, which makes another domain.
  const parts = Array.from(domain, (letter) => letter.toLowerCase())
    .join('')
    .split('.');
  return (
    parts.length === asServersDo.length && parts.every((part, n) => [asServersDo[n], asPeopleDo[n]].includes(part))
  );
}

function plainly(address: string): string {
  const [plain, domain] = [address.normalize('NFKC'), domainOf(address)];
  return plain.slice(0, plain.lastIndexOf('@') + 1) + (domainToUnicode(domain) || 'example.org');
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
