export { loader } from './template.server';
