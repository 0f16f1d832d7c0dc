export { seedSampleData } from './seed-sample-data';
