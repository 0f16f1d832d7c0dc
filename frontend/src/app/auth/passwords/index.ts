export { PasswordEye } from '../password-eye';
export { PasswordMeter } from '../password-meter';
export { PasswordRules } from '../password-rules';
