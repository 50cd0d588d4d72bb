import { addWorkingDays, isCalendarPublished, isWorkingDay, nextWorkingDay } from './working-calendar';
import { CALENDAR_YEARS, HOLIDAYS, MAKEUP_WORKDAYS } from './working-calendar.data';
import { weekday } from './local-date';

describe('the published working calendar', () => {
  it('covers 2019 to 2026', () => {
    expect(CALENDAR_YEARS).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(isCalendarPublished('2027-01-01')).toBe(false);
  });
  it('knows the prolonged Spring Festival of 2020 and its make-up Sunday before', () => {
    expect(isWorkingDay('2020-01-19')).toBe(true);
    expect(isWorkingDay('2020-01-24')).toBe(false);
    expect(isWorkingDay('2020-02-02')).toBe(false);
    expect(nextWorkingDay('2020-01-24')).toBe('2020-02-03');
  });
  it('counts seven working days over New Year 2020 without the first day itself', () => {
    expect(addWorkingDays('2019-12-26', 5)).toBe('2020-01-03');
  });
  it('makes working days of weekend days alone, never of a holiday', () => {
    for (const d of MAKEUP_WORKDAYS) {
      expect([0, 6]).toContain(weekday(d));
      expect(HOLIDAYS.has(d)).toBe(false);
    }
  });
});
