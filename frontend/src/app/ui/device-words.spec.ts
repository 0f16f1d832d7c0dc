import { deviceIcon, deviceName } from './device-words';

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1',
      'Safari on iOS',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/605.1 Version/18.0 Safari/605.1', 'Safari on macOS'],
    ['curl/8.10.1', 'curl'],
    ['', 'An unknown program'],
  ])('is called what its owner calls it: %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });

  it('looks like what it is', () => {
    expect(deviceIcon('Mozilla/5.0 (Linux; Android 16) Mobile')).toBe('devices');
    expect(deviceIcon('Mozilla/5.0 (X11; Linux x86_64)')).toBe('computer');
  });
});
