export { loader } from './download.server';
