import { readConfig, startHeader } from './config';

describe('the token of a start', () => {
  it('is told where one was given, and nowhere else', () => {
    expect(startHeader(readConfig({ NODE_ENV: 'test', ZHIYA_START_TOKEN: 'b7-X_1' }))).toEqual({
      'x-start-token': 'b7-X_1',
    });
    expect(startHeader(readConfig({ NODE_ENV: 'test' }))).toEqual({});
    expect(startHeader(readConfig({ NODE_ENV: 'test', ZHIYA_START_TOKEN: '' }))).toEqual({});
  });

  it('is no other header', () => {
    expect(() => readConfig({ NODE_ENV: 'test', ZHIYA_START_TOKEN: 'a\r\nset-cookie: b' })).toThrow(
      'ZHIYA_START_TOKEN',
    );
  });
});
